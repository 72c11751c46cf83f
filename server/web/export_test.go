package web

import (
	"archive/zip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/uuid"

	"loftet/server/clocktest"
	"loftet/server/export"
	"loftet/server/seed"
	"loftet/server/service"
	"loftet/server/service/servicetest"
)

// signedIn is the Authorization of a demo account.
func signedIn(t *testing.T, address, username string) string {
	t.Helper()
	_, body := get(
		t,
		http.DefaultClient,
		http.MethodPost,
		address+"/auth/sign-in",
		map[string]string{"username": username, "password": seed.DemoPassword},
	)
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
	address := startDemo(t, false)
	analyst, officer, admin := signedIn(
		t,
		address,
		"analytiker",
	), signedIn(
		t,
		address,
		"polis",
	), signedIn(
		t,
		address,
		"admin",
	)
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
	for _, table := range []string{"periods", "problems", "indicators", "feedback"} {
		if n := len(rows(analyst, table+".csv")); n < 4 {
			t.Errorf("%s: %d rows", table, n-1)
		}
		var list []map[string]any
		if _, text, _ := fetch(t, address+"/export/"+table+".json", analyst); json.Unmarshal(
			[]byte(text),
			&list,
		) != nil ||
			len(list) != len(rows(analyst, table+".csv"))-1 {
			t.Errorf("%s.json: %.200s", table, text)
		}
	}
	for path, want := range map[string]int{
		"activities.csv?typ=x": 400, "activities.csv?type=x": 400, "activities.csv?from=x": 400, "activities.pdf": 404,
		"users.csv": 404, "problems.csv?open=x": 400,
		"feedback.csv?theme=x": 400, "feedback.csv?status=x": 400, "feedback.csv?includeDuplicatesAndSpam=x": 400,
		"feedback.csv?text=x": 400, "feedback.csv?from=2025-01-02&to=2025-01-01": 400,
	} {
		if status, text, _ := fetch(t, address+"/export/"+path, analyst); status != want ||
			!strings.Contains(text, `"code"`) {
			t.Errorf("%s: %d %s", path, status, text)
		}
	}
	for authorization, want := range map[string]int{"": 401, "Bearer lft_x": 401, admin: 403} {
		if status, text, _ := fetch(t, address+"/export/activities.csv", authorization); status != want {
			t.Errorf("%.12s: %d %.100s", authorization, status, text)
		}
	}
	_, body := get(t, http.DefaultClient, http.MethodPost, address+"/graphql", map[string]any{
		"query": `{ auditEntries(area: "2560", first: 100) { nodes { actor action detail } } }`}, "Authorization",
		admin)
	if text, err := json.Marshal(body); err != nil ||
		!strings.Contains(string(text), "activities.csv?from=2024-01-01") {
		t.Errorf("the audit log: %.500s", text)
	}
}

// said sends feedback as the coordinator and decides about it, if there is a decision.
func said(t *testing.T, address, coordinator, text, place string, decision map[string]any) (id string) {
	t.Helper()
	id = uuid.NewString()
	ask := func(query string, variables map[string]any) {
		t.Helper()
		_, body := get(
			t,
			http.DefaultClient,
			http.MethodPost,
			address+"/graphql",
			map[string]any{"query": query, "variables": variables},
			"Authorization",
			coordinator,
		)
		if answer, err := json.Marshal(body); err != nil || !strings.Contains(string(answer), `"userErrors":[]`) {
			t.Fatalf("%s %v", answer, err)
		}
	}
	ask(
		`mutation($input: FeedbackInput!) { feedbackSubmit(input: $input) { userErrors { message } } }`,
		map[string]any{"input": map[string]any{
			"id": id, "area": "2560", "theme": "TRAFFIC", "text": text, "placeName": place, "position": map[string]any{
				"lat": 65.67712, "lon": 20.99934,
			},
			"whenDays": []any{"SUNDAY", "FRIDAY"}, "whenParts": []any{"NIGHT"}, "feltSafety": 1,
		}},
	)
	if decision != nil {
		ask(
			`mutation($id: ID!, $input: FeedbackModerationInput!) { feedbackModerate(id: $id, revision: 1, input: $input) { userErrors { message } } }`,
			map[string]any{"id": id, "input": decision},
		)
	}
	return id
}

func TestFeedbackInFilesIsWhatItsReaderMaySee(t *testing.T) {
	address := startDemo(t, true)
	coordinator, analyst := signedIn(t, address, "samordnare"), signedIn(t, address, "analytiker")
	waits := said(t, address, coordinator, "=HYPERLINK(\"http://x\",\"vänta på kanariefågeln\")", "+Väntgränd", nil)
	public := said(
		t,
		address,
		coordinator,
		"@Det körs fort förbi lekparken.",
		"Centrum",
		map[string]any{"status": "PUBLISHED"},
	)
	redacted := said(
		t,
		address,
		coordinator,
		"Grannen Papegoja kör fort.",
		"Undulatvägen",
		map[string]any{"status": "PUBLISHED_REDACTED", "text": "En granne kör fort.", "placeName": "Vidsel"},
	)
	tip := said(
		t,
		address,
		coordinator,
		"Jag vet vem som säljer, han heter Strutsen.",
		"Parkeringen",
		map[string]any{"status": "FORWARDED", "reason": "CRIME_TIP"},
	)
	spam := said(
		t,
		address,
		coordinator,
		"Tjäna pengar hemifrån redan i kväll.",
		"Nätet",
		map[string]any{"status": "NOT_PUBLISHED", "reason": "SPAM"},
	)
	read := func(authorization, query string) (rows map[string]map[string]any, all string) {
		t.Helper()
		var list []map[string]any
		status, text, _ := fetch(t, address+"/export/feedback.json"+query, authorization)
		if err := json.Unmarshal([]byte(text), &list); err != nil || status != 200 {
			t.Fatalf("%d %v %.300s", status, err, text)
		}
		rows = map[string]map[string]any{}
		for _, row := range list {
			rows[row["id"].(string)] = row
		}
		_, sheet, _ := fetch(t, address+"/export/feedback.csv"+query, authorization)
		return rows, text + sheet + unzipped(t, address+"/export/feedback.xlsx"+query, authorization)
	}
	own, all := read(coordinator, "")
	if len(own) != 4 || own[spam] != nil ||
		own[waits]["text"] != "=HYPERLINK(\"http://x\",\"vänta på kanariefågeln\")" ||
		own[tip]["place"] != "Parkeringen" {
		t.Errorf("the coordinator's: %v", own)
	}
	for _, want := range []string{",'@Det körs", ",\"'=HYPERLINK(", ",'+Väntgränd,"} { // no formula in CSV
		if !strings.Contains(all, want) {
			t.Errorf("%s is not in %s", want, all)
		}
	}
	for _, word := range []string{"Papegoja", "Undulat", "<f>", "65.67712", "20.99934"} {
		if strings.Contains(all, word) {
			t.Errorf("%s is in the coordinator's files", word)
		}
	}
	theirs, all := read(analyst, "")
	if len(theirs) != 3 || theirs[public]["text"] != "@Det körs fort förbi lekparken." ||
		theirs[redacted]["text"] != "En granne kör fort." ||
		theirs[redacted]["place"] != "Vidsel" ||
		theirs[public]["lat"] == nil {
		t.Errorf("the analyst's: %v", theirs)
	}
	for name, want := range map[string]any{
		"text": nil, "place": nil, "lat": nil, "lon": nil, "theme_label": "Trafik", "felt_safety": 1.0,
		"status_label": "Hänvisad till polisen",
		"reason_label": "Är ett tips om brott", "when_days": "FRIDAY SUNDAY", "when_days_label": "fredag, söndag",
		"when_parts_label": "kl. 00–04",
	} {
		if theirs[tip][name] != want {
			t.Errorf("the analyst's tip has %s %v, want %v", name, theirs[tip][name], want)
		}
	}
	for _, word := range []string{
		"kanarief", "Väntgränd", "Papegoja", "Undulat", "Strutsen", "Parkeringen", "hemifrån",
	} {
		if strings.Contains(all, word) {
			t.Errorf("%s is in the analyst's files", word)
		}
	}
	if rows, _ := read(analyst, "?includeDuplicatesAndSpam=true&status=NOT_PUBLISHED&theme=TRAFFIC"); len(rows) != 1 ||
		rows[spam] == nil {
		t.Errorf("the spam that was asked for: %v", rows)
	}
	if rows, _ := read(analyst, "?area=2581"); len(rows) != 0 {
		t.Errorf("another area's: %v", rows)
	}
	if rows, _ := read(signedIn(t, address, "pitea"), ""); len(rows) != 0 {
		t.Errorf("for another area: %v", rows)
	}
	for _, username := range []string{"polis", "falt", "admin"} {
		if status, text, _ := fetch(t, address+"/export/feedback.csv", signedIn(t, address, username)); status != 403 {
			t.Errorf("%s: %d %.100s", username, status, text)
		}
	}
	_, body := get(t, http.DefaultClient, http.MethodPost, address+"/graphql", map[string]any{
		"query": `{ auditEntries(area: "2560", first: 100) { nodes { actor noun detail } } }`}, "Authorization",
		signedIn(t, address, "admin"))
	if text, err := json.Marshal(body); err != nil ||
		!strings.Contains(string(text), `{"actor":"analytiker","detail":"feedback.csv","noun":"FEEDBACK"}`) {
		t.Errorf("the audit log: %.1000s", text)
	}
}

// unzipped is all that is in a workbook.
func unzipped(t *testing.T, address, authorization string) string {
	t.Helper()
	_, file, _ := fetch(t, address, authorization)
	z, err := zip.NewReader(strings.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, f := range z.File {
		part, err := z.Open(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(&all, part); err != nil {
			t.Fatal(err)
		}
	}
	return all.String()
}

func TestAFileThatFailsIsBrokenAndNotShort(t *testing.T) {
	t.Parallel()
	tokens := servicetest.Tokens(t)
	s := &Site{service: service.New(service.Config{Tokens: tokens, Now: clocktest.Now})}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		d := &download{Site: s, w: w, r: r, control: http.NewResponseController(w), name: "periods", format: export.CSV}
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
