package graph_test

import (
	"sync"
	"testing"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"
)

// age writes an activity as the program did before minutes and focus areas were derived.
func (a *api) age(id string) {
	a.t.Helper()
	a.lacks("activities", id, "minutes", "focusAreas")
}

// lacks writes a document without some of its fields, as an older program did.
func (a *api) lacks(collection, id string, fields ...string) {
	a.t.Helper()
	a.rewrite(collection, id, func(doc bson.M) {
		for _, field := range fields {
			delete(doc, field)
		}
	})
}

func TestOlderActivitiesAreCompletedWithoutLosingAWrite(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const many = 40
	var ids []string
	for n := range many {
		check := trafficCheck()
		if n%2 == 0 {
			check["endedAt"] = summer.Add(-30 * time.Minute).Format(time.RFC3339)
		}
		ids = append(ids, a.accept("polis", check))
	}
	stats := func() answer {
		return a.query(
			"samordnare",
			`{ activityStats(filter: {area: "2560"}, groupBy: [FOCUS_AREA]) { rows { key { value } activities hours untimed } } }`,
			nil,
		).
			succeeds()
	}
	right := stats()
	if rows := right.list("data", "activityStats", "rows"); len(rows) != 1 ||
		right.at("data", "activityStats", "rows", 0, "key", 0, "value") == nil {
		t.Fatalf("as it is written now: %s", right.text)
	}
	for _, id := range ids {
		a.age(id)
	}
	if stats().text == right.text {
		t.Fatal("nothing is missing")
	}
	// A coordinator confirms half of them meanwhile, at whatever revision they are.
	var both sync.WaitGroup
	both.Go(func() {
		for _, id := range ids[:many/2] {
			for confirmed := false; !confirmed; {
				revision := a.query(
					"samordnare", `query($id: ID!) { activity(id: $id) { revision } }`, map[string]any{"id": id},
				).
					at("data", "activity", "revision")
				got := a.do(
					"samordnare",
					"ReviewActivity",
					map[string]any{"id": id, "revision": revision, "status": "CONFIRMED"},
				)
				confirmed = got.at("data", "activityReview", "activity", "reviewStatus") == "CONFIRMED"
			}
		}
	})
	changed, err := a.service.Migrate(t.Context())
	both.Wait()
	if err != nil || changed > many {
		t.Errorf("%d changed, %v", changed, err)
	}
	if got := stats(); got.text != right.text {
		t.Errorf("%s, want %s", got.text, right.text)
	}
	a.query("samordnare", `{ activities(filter: {area: "2560", reviewStatus: CONFIRMED}) { totalCount } }`, nil).
		succeeds().
		is(float64(many/2), "data", "activities", "totalCount")
	if changed, err := a.service.Migrate(t.Context()); changed != 0 || err != nil {
		t.Errorf("again: %d changed, %v", changed, err)
	}
	a.age(ids[0])
	a.service.MigrateOnce(t.Context())
	if stats().text == right.text {
		t.Error("what was done is looked for again at each start")
	}
	if changed, err := a.service.Migrate(t.Context()); changed != 1 || err != nil || stats().text != right.text {
		t.Errorf("by command: %d changed, %v", changed, err)
	}
}
