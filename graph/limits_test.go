package graph_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
)

// bomb is a query of a kilobyte that aliases multiply to tens of thousands of fields.
func bomb() string {
	aliases := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format+" ", i)
		}
		return b.String()
	}
	return `{pledge(slug:"alvsbyn-2023-2025"){` + aliases(20, "a%d:focusAreas{...C}") +
		`}} fragment C on FocusArea{` + aliases(8, "c%d:commitments{...K}") +
		`} fragment K on Commitment{` + aliases(30, "p%d:periods{...Q}") +
		`} fragment Q on CommitmentPeriod{` + aliases(30, "s%d:status") + `}`
}

// get asks with the query in the address.
func (a *api) get(query string, header ...string) answer {
	a.t.Helper()
	request, err := http.NewRequestWithContext(
		a.t.Context(), http.MethodGet, a.url+"?"+url.Values{"query": {query}}.Encode(), nil,
	)
	if err != nil {
		a.t.Fatal(err)
	}
	for i := 0; i+1 < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	return a.send(request)
}

func TestARefusalComesBeforeAnythingIsRead(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	canary := "kanariefågel" + strings.Repeat("x", 300)
	for name, query := range map[string]string{
		"a bomb":                 bomb(),
		"500 fields at the root": "{" + strings.Repeat("__typename ", 500) + "}",
		"a long query":           "{" + strings.Repeat(" ", 17<<10) + "me{id}}",
		"many unknown fields":    "{" + strings.Repeat(`"`, 3) + canary + "}",
		"unknown fields":         "{me{" + canary + " " + strings.Repeat("a1 b2 c3 d4 ", 20) + "}}",
		"@defer":                 `{...F @defer} fragment F on Query{pledges{totalCount}}`,
	} {
		before := a.engine.asked.Load()
		answers := []answer{a.query("", query, nil)}
		if len(query) < 6<<10 {
			answers = append(answers, a.get(query))
		}
		for _, got := range answers {
			if asked := a.engine.asked.Load() - before; asked > 0 {
				t.Errorf("%s: the database was asked %d questions", name, asked)
			}
			code := got.at("errors", 0, "extensions", "code")
			if code != string(domain.TooComplex) && code != string(domain.Invalid) {
				t.Errorf("%s: %v in %.200s", name, code, got.text)
			}
			if _, there := got.body["data"]; there || len(got.text) > 4<<10 || len(got.list("errors")) > 10 {
				t.Errorf("%s: %d bytes, %d errors: %.200s", name, len(got.text), len(got.list("errors")), got.text)
			}
			got.hasNot(canary)
		}
	}
}

func TestNothingIsSuggestedButInTheDemo(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for _, query := range []string{
		`{pledgs{totalCount}}`, `{pledges(frst:3){totalCount}}`, `{pledges{nodes{titel}}}`,
		`{me{...on Usr{id}}}`, `mutation{activityReview(id:"x",revision:1,status:CONFIRMD){activity{id}}}`,
		`mutation{pickupPointSave(id:"x",input:{area:"2560",nam:"y"}){pickupPoint{id}}}`,
	} {
		got := a.query("", query, nil)
		got.fails(domain.Invalid)
		got.hasNot("Did you mean")
	}
}

func TestAnAnswerThatGrowsTooLargeIsBrokenOff(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	long := strings.Repeat("x", 7000)
	wide := a.query("analytiker", `{__schema{types{fields{`+long+`:name}}}}`, nil)
	wide.is(string(domain.TooComplex), "errors", 0, "extensions", "code")
	if data := wide.at("data"); data != nil || len(wide.list("errors")) != 1 {
		t.Errorf("data %v, %d errors", data != nil, len(wide.list("errors")))
	}
}

func TestAnOperationAsksTheDatabaseOnlySoMuch(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	before := a.engine.asked.Load()
	var b strings.Builder
	for i := range 20 {
		fmt.Fprintf(&b, `p%d: pledge(slug:"alvsbyn-2023-2025"){commitments{activities(first:1){nodes{id}} }}`, i)
	}
	a.query("", "{"+b.String()+"}", nil)
	if asked := a.engine.asked.Load() - before; asked > 160 {
		t.Errorf("the database was asked %d questions", asked)
	}
}

func TestAnExecutedAnswerHasFewErrors(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	var b strings.Builder
	for i := range 20 {
		fmt.Fprintf(&b, `p%d: activities{totalCount} `, i)
	}
	got := a.query("", "{"+b.String()+"}", nil)
	if n := len(got.list("errors")); n == 0 || n > 10 {
		t.Errorf("%d errors", n)
	}
}

func TestALargeBodyIsOnlyForBatchesOfThoseSignedIn(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	padding := strings.Repeat(" ", 200<<10)
	body := func(query string) string {
		text, _ := json.Marshal(map[string]any{"query": query, "variables": batch(trafficCheck())})
		return string(text) + padding
	}
	submit := operationNamed(t, "SubmitActivities")
	for name, c := range map[string]struct {
		who, query string
		status     int
	}{
		"a batch":                  {"polis", submit, http.StatusOK},
		"a batch of a stranger":    {"", submit, http.StatusRequestEntityTooLarge},
		"a question":               {"polis", `{me{id}}`, http.StatusRequestEntityTooLarge},
		"a question that mentions": {"polis", `{me{id}} # activitiesSubmit`, http.StatusRequestEntityTooLarge},
	} {
		if got := a.post(c.who, body(c.query)); got.status != c.status {
			t.Errorf("%s: %d, want %d: %.200s", name, got.status, c.status, got.text)
		}
	}
}

// with is an activity with one value replaced, by its path.
func with(value any, path ...string) map[string]any {
	activity := trafficCheck()
	object := activity
	for _, step := range path[:len(path)-1] {
		inner := maps.Clone(object[step].(map[string]any))
		object[step] = inner
		object = inner
	}
	object[path[len(path)-1]] = value
	return activity
}

func TestOneBadItemIsRefusedAloneAndSaysWhere(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	position := func(lat any) map[string]any {
		return with(map[string]any{"name": "Vidsel", "position": map[string]any{"lat": lat, "lon": 20.5}}, "place")
	}
	for name, c := range map[string]struct {
		item  any
		field string
	}{
		"a number that is none": {position("NaN"), "place.position.lat"},
		"an infinite number":    {position("Inf"), "place.position.lat"},
		"a text for a number":   {position("65.7"), "place.position.lat"},
		"an Int over 32 bits": {
			with(int64(1)<<31, "details", "trafficCheck", "vehiclesChecked"), "details.trafficCheck.vehiclesChecked",
		},
		"an Int over 64 bits": {
			with(json.Number("99999999999999999999"), "details", "trafficCheck", "vehiclesChecked"),
			"details.trafficCheck.vehiclesChecked",
		},
		"a text for an Int": {
			with("5", "details", "trafficCheck", "vehiclesChecked"), "details.trafficCheck.vehiclesChecked",
		},
		"a fraction for an Int": {
			with(1.5, "details", "trafficCheck", "vehiclesChecked"), "details.trafficCheck.vehiclesChecked",
		},
		"NUL in a text":        {with("Vid\x00sel", "summary"), "summary"},
		"NUL in an id":         {with("a\x00b", "area"), "area"},
		"the year 0":           {with("0000-01-01T00:00:00Z", "recordedAt"), "recordedAt"},
		"the year 9999":        {with("9999-12-31T00:00:00Z", "recordedAt"), "recordedAt"},
		"a day without a time": {with("2025-07-03", "occurredAt"), "occurredAt"},
		"5,000 parties": {
			with(strings.Split(strings.Repeat("MUNICIPALITY ", 4999)+"MUNICIPALITY", " "), "participating"),
			"participating",
		},
		"a type that there is not":  {with("PICNIC", "type"), "type"},
		"a field that there is not": {with(1, "picnic"), "picnic"},
		"something else":            {"picnic", ""},
		"nothing":                   {nil, ""},
	} {
		first, last := trafficCheck(), trafficCheck()
		first["summary"], last["summary"] = "Först "+uuid.NewString()[:8], "Sist"
		got := a.query("polis", operationNamed(t, "SubmitActivities"), map[string]any{"batch": map[string]any{
			"deviceId": "phone-1", "sentAt": summer.Format(time.RFC3339), "clientVersion": "1.0.0",
			"waiting": map[string]any{"count": 3}, "activities": []any{first, c.item, last},
		}})
		got.is("ACCEPTED", "data", "activitiesSubmit", "results", 0, "outcome")
		got.is("REFUSED", "data", "activitiesSubmit", "results", 1, "outcome")
		got.is("ACCEPTED", "data", "activitiesSubmit", "results", 2, "outcome")
		got.is(first["id"], "data", "activitiesSubmit", "results", 0, "id")
		got.is(last["id"], "data", "activitiesSubmit", "results", 2, "id")
		got.is("INVALID", "data", "activitiesSubmit", "results", 1, "reason", 0, "code")
		field := []string{}
		for _, step := range got.list("data", "activitiesSubmit", "results", 1, "reason", 0, "field") {
			field = append(field, step.(string))
		}
		if strings.Join(field, ".") != c.field {
			t.Errorf("%s: refused at %v, want %s", name, field, c.field)
		}
		if t.Failed() {
			t.Fatalf("%s: %s", name, got.text)
		}
	}
}

func TestAValueOfTheWrongKindIsInvalidAndSaysWhere(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const list = `query($n:Int,$f:ActivityFilter){activities(first:$n,filter:$f){totalCount}}`
	for name, c := range map[string]struct {
		who, query string
		variables  map[string]any
	}{
		"a text for an Int":     {"polis", list, map[string]any{"n": "5"}},
		"a fraction for an Int": {"polis", list, map[string]any{"n": 2.5}},
		"an Int over 32 bits":   {"polis", list, map[string]any{"n": int64(1) << 31}},
		"an Int over 64 bits":   {"polis", list, map[string]any{"n": json.Number("99999999999999999999")}},
		"an Int literal":        {"polis", `{activities(first:3000000000){totalCount}}`, nil},
		"NUL in a text filter":  {"polis", list, map[string]any{"f": map[string]any{"text": "a\x00b"}}},
		"NUL in a literal":      {"polis", `{activities(filter:{text:"a\u0000b"}){totalCount}}`, nil},
		"NUL in the queue's text": {
			"samordnare", `query($t:String){feedbackQueue(area:"2560",text:$t){totalCount}}`,
			map[string]any{"t": "\x00"},
		},
		"NUL in an id": {"", `query($s:ID!){pledge(slug:$s){id}}`, map[string]any{"s": "\x00"}},
		"a day that there is not": {"", `query($d:Date){currentPledge(area:"2560",asOf:$d){id}}`, map[string]any{
			"d": "2025-02-30",
		}},
		"a Boolean as text": {
			"", `query($b:Boolean!){pledges @include(if:$b){totalCount}}`, map[string]any{"b": "true"},
		},
		"a Float for an id":        {"", `query($s:ID!){pledge(slug:$s){id}}`, map[string]any{"s": 1.5}},
		"the schema, of a citizen": {"polis", `{activities(first:0){totalCount}}`, nil},
	} {
		got := a.query(c.who, c.query, c.variables)
		got.fails(domain.Invalid)
		if got.at("errors", 0, "path") == nil && got.at("errors", 0, "locations") == nil {
			t.Errorf("%s: says not where: %s", name, got.text)
		}
		if t.Failed() {
			t.Fatalf("%s: %s", name, got.text)
		}
	}
	a.query("", `{__schema{types{name}}}`, nil).fails(domain.Forbidden)
	a.query("polis", `{...F} fragment F on Query{__type(name:"User"){name}}`, nil).fails(domain.Forbidden)
	a.query("analytiker", `{__schema{types{name}}}`, nil).succeeds()
}

func TestAnAddressHasAtMostEightKilobytes(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const query = "{__typename}"
	for length, want := range map[int]int{8 << 10: http.StatusOK, 8<<10 + 1: http.StatusRequestURITooLong} {
		room := length - len(url.Values{"query": {query}}.Encode())
		if got := a.get(query + strings.Repeat(" ", room)); got.status != want {
			t.Errorf("%d bytes: %d %s", length, got.status, got.text)
		}
	}
}
