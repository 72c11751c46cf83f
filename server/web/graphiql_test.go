package web

import (
	"encoding/json"
	"math"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

func TestTheSchemaIsGivenAsText(t *testing.T) {
	address := startDemo(t, true)
	status, text, _ := fetch(t, address+"/schema.graphql", "")
	if status != 200 {
		t.Fatalf("%d", status)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Input: text})
	if err != nil || schema.Query.Fields.ForName("activityStats") == nil {
		t.Errorf("%v", err)
	}
}

func TestTheQueryPageAsksNoOtherOrigin(t *testing.T) {
	address := startDemo(t, true)
	status, text, header := fetch(t, address+"/graphiql/", "")
	if status != 200 || !strings.Contains(text, `src="/graphiql/assets/`) || strings.Contains(text, "http") {
		t.Errorf("%d %s", status, text)
	}
	if policy := header.Get("Content-Security-Policy"); !strings.Contains(policy, "script-src 'self';") ||
		strings.Contains(policy, "unsafe") {
		t.Errorf("policy %s", policy)
	}
	if _, _, header := fetch(t, address+"/", ""); !strings.Contains(
		header.Get("Content-Security-Policy"),
		"require-trusted-types-for",
	) {
		t.Error("the app's own policy has changed with it")
	}
}

// examples are the saved queries by their names.
func examples(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile("../../pwa/graphiql/examples.graphql")
	if err != nil {
		t.Fatal(err)
	}
	byName := map[string]string{}
	for part := range strings.SplitSeq(string(text), "\n# ") {
		_, after, _ := strings.Cut(part, "query ")
		name, _, _ := strings.Cut(after, " ")
		byName[name] = "# " + part
	}
	return byName
}

// walk is what stands at a path of keys and indexes, nil where nothing does.
func walk(value any, path ...any) any {
	for _, step := range path {
		switch step := step.(type) {
		case string:
			object, _ := value.(map[string]any)
			value = object[step]
		case int:
			list, _ := value.([]any)
			if step >= len(list) {
				return nil
			}
			value = list[step]
		}
	}
	return value
}

func TestEverySavedQueryAnswersFromTheDemo(t *testing.T) {
	address := startDemo(t, false)
	analyst := signedIn(t, address, "analytiker")
	saved := examples(t)
	answers := map[string]any{}
	for name, query := range saved {
		_, body := get(
			t,
			http.DefaultClient,
			http.MethodPost,
			address+"/graphql",
			map[string]any{"query": query},
			"Authorization",
			analyst,
		)
		if body["errors"] != nil {
			t.Fatalf("%s: %v", name, body["errors"])
		}
		answers[name] = body["data"]
	}
	if len(saved) < 12 {
		t.Errorf("%d saved queries", len(saved))
	}
	for _, c := range []struct {
		name string
		want any
		path []any
	}{ // what the demo's script says of years that are over
		{"MissedIn2024", "Narkotika", []any{"commitmentStats", "rows", 0, "key", 0, "label"}},
		{"MissedIn2024", 1.0, []any{"commitmentStats", "rows", 0, "periods"}},
		{"MissedIn2024", "Besök, information och utbildning till ett utlämningsställe per år.", []any{
			"commitmentStats", "rows", 0, "missed", 0, "commitment", "text",
		}},
		{"MissedIn2024", "2024-12-31", []any{"commitmentStats", "rows", 0, "missed", 0, "period", "end"}},
		{"KeptByYear", "2023", []any{"commitmentStats", "rows", 0, "key", 0, "label"}},
		{"KeptByYear", 2.0, []any{"commitmentStats", "rows", 0, "fulfilled"}},
		{"KeptByYear", 4.0, []any{"commitmentStats", "rows", 0, "due"}},
		{"KeptByYear", 3.0, []any{"commitmentStats", "rows", 1, "fulfilled"}},
		{"IndicatorsOverTime", 61.0, []any{"indicators", "nodes", 0, "observations", 0, "value"}},
		{"WhereCommitmentsStand", "Arbetslivskriminalitet", []any{"currentPledge", "focusAreas", 0, "title"}},
		{"ActivitiesByTypeAndMonth", "juni 2023", []any{"activityStats", "rows", 0, "key", 1, "label"}},
	} {
		if got := walk(answers[c.name], c.path...); got != c.want {
			t.Errorf("%s %v is %v, want %v", c.name, c.path, got, c.want)
		}
	}
	if n, _ := walk(answers["FeedbackByTime"], "feedbackStats", "feedback").(float64); n < 5 {
		t.Errorf("%v pieces of feedback are counted", n)
	}
	explained, _ := walk(
		answers["MissedIn2024"], "commitmentStats", "rows", 0, "missed", 0, "period", "explanation",
	).(string)
	if !strings.Contains(explained, "utbildningen fick ställas in") {
		t.Errorf("why it was missed: %q", explained)
	}
	problems, _ := walk(answers["FromProblemToPlan"], "problems", "nodes").([]any)
	first := walk(answers["FromProblemToPlan"], "problems", "nodes", len(problems)-1)
	if walk(first, "raisedOn") != "2024-04-29" || walk(first, "plan", "decidedOn") != "2024-05-28" ||
		walk(first, "daysToPlan") != 29.0 {
		t.Errorf("the first problem: %v", first)
	}
	checkTestsByWeekday(t, address, analyst, answers["BreathTestsByWeekday"])
}

// checkTestsByWeekday compares statistics with the rows of the file.
func checkTestsByWeekday(t *testing.T, address, analyst string, answer any) {
	t.Helper()
	_, text, _ := fetch(t, address+"/export/activities.json?type=TRAFFIC_CHECK", analyst)
	var list []map[string]any
	if err := json.Unmarshal([]byte(text), &list); err != nil {
		t.Fatal(err)
	}
	tests, timed, minutes := map[any]float64{}, map[any]float64{}, map[any]float64{}
	for _, a := range list {
		n, isCounted := a["screening_tests"].(float64)
		m, isTimed := a["minutes"].(float64)
		tests[a["weekday_label"]] += n
		if isCounted && isTimed {
			timed[a["weekday_label"]] += n
			minutes[a["weekday_label"]] += m
		}
	}
	rows, _ := walk(answer, "activityStats", "rows").([]any)
	if len(rows) != len(tests) || len(rows) < 5 {
		t.Errorf("%d rows, the file has %v", len(rows), tests)
	}
	for _, row := range rows {
		day := walk(row, "key", 0, "label")
		sum, _ := walk(row, "measures", 0, "sum").(float64)
		hours, _ := walk(row, "measures", 0, "hours").(float64)
		rate, _ := walk(row, "measures", 0, "perHour").(float64)
		if sum != tests[day] || math.Abs(hours*60-minutes[day]) > 0.01 ||
			math.Abs(rate-60*timed[day]/minutes[day]) > 0.01 {
			t.Errorf("%v: %v tests, %v an hour of %v; the file has %v, %v of them in %v minutes",
				day, sum, rate, hours, tests[day], timed[day], minutes[day])
		}
	}
}
