package main

import (
	"crypto/rand"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"loftet/server/auth"
	"loftet/server/export"
	"loftet/server/seed"
	"loftet/server/service"
)

// signedIn is the Authorization of a demo account.
func signedIn(t *testing.T, address, username string) string {
	t.Helper()
	_, body := get(t, http.DefaultClient, http.MethodPost, address+"/auth/sign-in", map[string]string{"username": username, "password": seed.DemoPassword})
	token, ok := body["accessToken"].(string)
	if !ok {
		t.Fatalf("%s: %v", username, body)
	}
	return "Bearer " + token
}

// fetch reads a file as somebody.
func fetch(t *testing.T, address, authorization string) (status int, text string, header http.Header) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", authorization)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(body), response.Header
}

func TestFilesHoldWhatTheirReaderMaySee(t *testing.T) {
	address := startDemo(t)
	analyst, officer, admin := signedIn(t, address, "analytiker"), signedIn(t, address, "polis"), signedIn(t, address, "admin")
	rows := func(authorization, file string) [][]string {
		t.Helper()
		status, text, _ := fetch(t, address+"/export/"+file, authorization)
		list, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil || status != 200 {
			t.Fatalf("%s: %d %v %.200s", file, status, err, text)
		}
		return list
	}
	all, confirmed := rows(officer, "activities.csv"), rows(analyst, "activities.csv")
	if len(confirmed) < 50 || len(confirmed) >= len(all) || all[0][0] != "id" {
		t.Errorf("%d rows for an officer, %d for an analyst", len(all), len(confirmed))
	}
	if n := len(rows(analyst, "activities.csv?area=2581")); n != 1 {
		t.Errorf("%d rows of another area", n-1)
	}
	year := rows(analyst, "activities.csv?type=TRAFFIC_CHECK&from=2024-01-01&to=2024-12-31")
	for _, row := range year[1:] {
		if row[4] != "TRAFFIC_CHECK" || row[5] != "Trafikkontroll" || !strings.HasPrefix(row[6], "2024-") {
			t.Errorf("filtered: %v", row)
		}
	}
	for _, table := range []string{"periods", "problems", "indicators"} {
		if n := len(rows(analyst, table+".csv")); n < 4 {
			t.Errorf("%s: %d rows", table, n-1)
		}
		var list []map[string]any
		if _, text, _ := fetch(t, address+"/export/"+table+".json", analyst); json.Unmarshal([]byte(text), &list) != nil || len(list) != len(rows(analyst, table+".csv"))-1 {
			t.Errorf("%s.json: %.200s", table, text)
		}
	}
	for path, want := range map[string]int{
		"activities.csv?typ=x": 400, "activities.csv?type=x": 400, "activities.csv?from=x": 400, "activities.pdf": 404, "users.csv": 404, "problems.csv?open=x": 400,
	} {
		if status, text, _ := fetch(t, address+"/export/"+path, analyst); status != want || !strings.Contains(text, `"code"`) {
			t.Errorf("%s: %d %s", path, status, text)
		}
	}
	for authorization, want := range map[string]int{"": 401, "Bearer lft_x": 401, admin: 403} {
		if status, text, _ := fetch(t, address+"/export/activities.csv", authorization); status != want {
			t.Errorf("%.12s: %d %.100s", authorization, status, text)
		}
	}
	_, body := get(t, http.DefaultClient, http.MethodPost, address+"/graphql", map[string]any{
		"query": `{ auditEntries(area: "2560", first: 100) { nodes { actor action detail } } }`}, "Authorization", admin)
	if text, err := json.Marshal(body); err != nil || !strings.Contains(string(text), "activities.csv?from=2024-01-01") {
		t.Errorf("the audit log: %.500s", text)
	}
}

func TestAFileThatFailsIsBrokenAndNotShort(t *testing.T) {
	t.Parallel()
	keySeed, err := auth.NewKeySeed(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	keys, err := auth.ParseKeys(keySeed)
	if err != nil {
		t.Fatal(err)
	}
	tokens, err := auth.NewTokens(keys, "http://127.0.0.1", "loftet")
	if err != nil {
		t.Fatal(err)
	}
	s := &site{service: service.New(service.Config{Tokens: tokens, Now: time.Now})}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		d := &download{site: s, w: w, r: r, control: http.NewResponseController(w), name: "periods", format: export.CSV}
		table := export.Periods()
		if err := d.open(table.Columns()); err != nil {
			t.Error(err)
		}
		d.finish(errors.New("the database has gone"))
	}))
	t.Cleanup(server.Close)
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, server.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err == nil {
		defer response.Body.Close()
		_, err = io.ReadAll(response.Body)
	}
	if err == nil {
		t.Error("the reader takes half a file for a whole one")
	}
}
