package web

import (
	"encoding/csv"
	"net/http"
	"strings"
	"testing"
)

func TestTheFileOfReviewsIsForItsPartysChiefsAndAdministrators(t *testing.T) {
	address := startDemo(t, true)
	chief := signedIn(t, address, "chef")
	ask := func(query string) map[string]any {
		t.Helper()
		_, body := get(
			t, http.DefaultClient, http.MethodPost, address+"/graphql", map[string]any{"query": query}, "Authorization",
			chief,
		)
		return body
	}
	var answers []string
	accounts, _ := walk(
		ask(`{ accessReview(area: "2560") { accounts { id username } } }`), "data", "accessReview", "accounts",
	).([]any)
	for _, account := range accounts {
		if id, name := walk(account, "id").(string), walk(account, "username"); name != "chef" {
			said := "CONFIRMED"
			if name == "polis2" {
				said = "REMOVED"
			}
			answers = append(answers, `{account: "`+id+`", answer: `+said+`}`)
		}
	}
	ask(`mutation { accessReviewSave(area: "2560", revision: 0, answers: [` + strings.Join(
		answers, " ",
	) + `]) { userErrors { code } } }`)
	closed := ask(
		`mutation { accessReviewClose(area: "2560", revision: 1) { accessReview { id } userErrors { message } } }`,
	)
	id, _ := walk(closed, "data", "accessReviewClose", "accessReview", "id").(string)
	file := func(authorization, filter string) (status int, rows [][]string) {
		t.Helper()
		status, text, _ := fetch(t, address+"/export/access-reviews.csv"+filter, authorization)
		rows, _ = csv.NewReader(strings.NewReader(text)).ReadAll()
		return status, rows
	}
	for filter, n := range map[string]int{"": 5, "?review=" + id: 5, "?review=x": 1, "?area=2560": 5, "?area=2581": 1} {
		if status, rows := file(chief, filter); status != 200 || len(rows) != n {
			t.Errorf("the chief's file %s: %d %v", filter, status, rows)
		}
	}
	_, rows := file(signedIn(t, address, "polisadmin"), "")
	said := map[string]string{}
	for _, row := range rows[1:] {
		said[row[9]] = row[16]
	}
	if len(said) != 4 || said["chef"] != "" || said["polis2"] != "REMOVED" || said["polis"] != "CONFIRMED" {
		t.Errorf("the file: %v", rows)
	}
	for username, want := range map[string]int{"kommunchef": 200, "samordnare": 403, "analytiker": 403, "polis": 403} {
		if status, rows := file(signedIn(t, address, username), ""); status != want || want == 200 && len(rows) != 1 {
			t.Errorf("%s: %d %v", username, status, rows)
		}
	}
}
