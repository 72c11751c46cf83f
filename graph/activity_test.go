package graph_test

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
)

func TestAnOfficersCheckIsReceivedOnceWithAReference(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	check := trafficCheck()
	first := a.submit("polis", check)[0].(map[string]any)
	if first["outcome"] != "ACCEPTED" || !strings.HasPrefix(first["ref"].(string), "TRF-") || first["revision"] != 1.0 {
		t.Fatalf("first: %v", first)
	}
	again := a.submit("polis", check)[0].(map[string]any)
	if again["outcome"] != "DUPLICATE" || again["ref"] != first["ref"] {
		t.Errorf("again: %v", again)
	}
	other := maps.Clone(check)
	other["place"] = map[string]any{"name": "Korsträsk"}
	if conflict := a.submit("polis", other)[0].(map[string]any); conflict["outcome"] != "CONFLICT" {
		t.Errorf("same id, other content: %v", conflict)
	}
	got := a.do("samordnare", "Activities", map[string]any{"filter": map[string]any{"area": alvsbyn}}).succeeds()
	got.is(1.0, "data", "activities", "totalCount")
	got.is("Väg 94, Vidsel", "data", "activities", "nodes", 0, "place", "name")
	got.is("TrafficCheck", "data", "activities", "nodes", 0, "details", "__typename")
	got.is(nil, "data", "activities", "nodes", 0, "details", "speedFines")
}

func TestFiftyAtOnceMakeOneRecordAndOneRowAnswer(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.handler.Within(time.Minute) // the first waits for the last, however slowly that comes
	check := trafficCheck()
	a.token("polis")
	outcomes := make([]string, 50)
	// None is put in before all have looked: only the database can tell them apart.
	var looked atomic.Int64
	all := make(chan struct{})
	together := func(collection string) {
		if collection != "activities" {
			return
		}
		if looked.Add(1) == int64(len(outcomes)) {
			close(all)
		}
		select {
		case <-all:
		case <-time.After(20 * time.Second):
			t.Error("not all of them came so far as to be put in")
		}
	}
	a.engine.beforeInsert.Store(&together)
	var group sync.WaitGroup
	for i := range outcomes {
		group.Go(func() { outcomes[i] = a.submit("polis", check)[0].(map[string]any)["outcome"].(string) })
	}
	group.Wait()
	slices.Sort(outcomes)
	if outcomes[0] != "ACCEPTED" || outcomes[1] != "DUPLICATE" || outcomes[49] != "DUPLICATE" {
		t.Errorf("outcomes %v", outcomes)
	}
}

func TestOneBadItemNeverFailsItsNeighbours(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	bad := trafficCheck()
	bad["details"].(map[string]any)["trafficCheck"].(map[string]any)["screeningPositive"] = 41
	results := a.submit("polis", trafficCheck(), bad, trafficCheck())
	if len(results) != 3 || results[0].(map[string]any)["outcome"] != "ACCEPTED" ||
		results[2].(map[string]any)["outcome"] != "ACCEPTED" {
		t.Fatalf("results %v", results)
	}
	refused := results[1].(map[string]any)
	reason := refused["reason"].([]any)[0].(map[string]any)
	field := reason["field"].([]any)
	if refused["outcome"] != "REFUSED" || reason["code"] != "INVALID" || field[len(field)-1] != "screeningPositive" ||
		reason["message"] == "" {
		t.Errorf("refused: %v", refused)
	}
}

func TestWhatIsRefusedNamesItsField(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	cases := map[string]struct {
		change func(map[string]any)
		field  string
	}{
		"no uuid": {func(m map[string]any) { m["id"] = "1" }, "id"},
		"two hours ahead": {
			func(m map[string]any) { m["occurredAt"] = summer.Add(2 * time.Hour).Format(time.RFC3339) },
			"occurredAt",
		},
		"another area": {func(m map[string]any) { m["area"] = "2581" }, "area"},
		"no place":     {func(m map[string]any) { m["place"] = map[string]any{"name": " "} }, "place.name"},
		"a street number": {
			func(m map[string]any) { m["place"] = map[string]any{"name": "Storgatan 12"} },
			"place.name",
		},
		"no such commitment": {
			func(m map[string]any) { m["commitmentIds"] = []any{"alvsbyn-2023-2025:nonsense"} },
			"commitmentIds",
		},
		"details of another type": {func(m map[string]any) { m["type"] = "SURVEY" }, "details"},
		"no such pickup point": {func(m map[string]any) {
			m["type"], m["details"] = "PICKUP_POINT_VISIT", visit(uuid.NewString(), true, true)["details"]
		}, "details.pickupPointVisit.pickupPointId"},
	}
	for name, c := range cases {
		activity := trafficCheck()
		c.change(activity)
		result := a.submit("polis", activity)[0].(map[string]any)
		if result["outcome"] != "REFUSED" {
			t.Errorf("%s: %v", name, result)
			continue
		}
		var path []string
		for _, part := range result["reason"].([]any)[0].(map[string]any)["field"].([]any) {
			path = append(path, part.(string))
		}
		if got := strings.Join(path, "."); got != c.field {
			t.Errorf("%s: field %s, want %s", name, got, c.field)
		}
	}
}

func TestAnotherUsersIdSaysNothing(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	check := trafficCheck()
	a.accept("polis", check)
	result := a.submit("polis2", check)[0].(map[string]any)
	if result["outcome"] != "REFUSED" || result["ref"] != nil || result["revision"] != nil {
		t.Errorf("another user's id: %v", result)
	}
}

func TestABatchIsBounded(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	var many []map[string]any
	for range 21 {
		many = append(many, trafficCheck())
	}
	a.do("polis", "SubmitActivities", batch(many...)).fails(domain.Invalid)
	a.do("samordnare", "Activities", nil).succeeds().is(0.0, "data", "activities", "totalCount")
}

func TestACoordinatorReviewsAndTheWriterKeepsTheRevision(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id := a.accept("polis", trafficCheck())
	review := func(username string, revision int, status, reason string) answer {
		return a.do(
			username,
			"ReviewActivity",
			map[string]any{"id": id, "revision": revision, "status": status, "reason": reason},
		)
	}
	review("polis", 1, "CONFIRMED", "").fails(domain.Forbidden)
	review("pitea", 1, "CONFIRMED", "").is("NOT_FOUND", "data", "activityReview", "userErrors", 0, "code")
	review("samordnare", 1, "REJECTED", "").is("INVALID", "data", "activityReview", "userErrors", 0, "code")
	review("samordnare", 1, "CONFIRMED", "").is("CONFIRMED", "data", "activityReview", "activity", "reviewStatus")
	review("samordnare", 1, "REJECTED", "fel dag").is("CONFLICT", "data", "activityReview", "userErrors", 0, "code")
	a.do("analytiker", "Activities", nil).succeeds().is(1.0, "data", "activities", "totalCount")
	review("samordnare", 2, "RECEIVED", "").is("RECEIVED", "data", "activityReview", "activity", "reviewStatus")
	a.do("analytiker", "Activities", nil).succeeds().is(0.0, "data", "activities", "totalCount")
}

func TestAnAmendmentIsAddedWithWhoAndWhy(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id := a.accept("polis", trafficCheck())
	amend := func(username string, revision int, reason string) answer {
		return a.do(
			username,
			"AmendActivity",
			map[string]any{
				"id":       id,
				"revision": revision,
				"input":    map[string]any{"reason": reason, "place": map[string]any{"name": "Korsträsk"}},
			},
		)
	}
	amend("polis2", 1, "fel plats").fails(domain.Forbidden)
	amend("pitea", 1, "fel plats").is("NOT_FOUND", "data", "activityAmend", "userErrors", 0, "code")
	amend("polis", 1, "").is("reason", "data", "activityAmend", "userErrors", 0, "field", 0)
	got := amend("polis", 1, "fel plats")
	got.is("polis", "data", "activityAmend", "activity", "amendments", 0, "by")
	got.is("fel plats", "data", "activityAmend", "activity", "amendments", 0, "reason")
	got.is(2.0, "data", "activityAmend", "activity", "revision")
	amend("polis", 1, "igen").is("CONFLICT", "data", "activityAmend", "userErrors", 0, "code")
}

func TestAnotherAreasActivitiesDoNotExist(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id := a.accept("polis", trafficCheck())
	for _, filter := range []map[string]any{nil, {"area": alvsbyn}, {"pledgeId": "alvsbyn-2023-2025"}, {
		"text": "Vidsel",
	}} {
		got := a.do("pitea", "Activities", map[string]any{"filter": filter}).succeeds()
		got.is(0.0, "data", "activities", "totalCount")
		got.hasNot(id, "Vidsel", "TRF-")
	}
	a.query("pitea", `query($id: ID!) { activity(id: $id) { id } }`, map[string]any{"id": id}).fails(domain.NotFound)
}

func TestFiltersComposeAndPagesHaveNoGapsOrDoubles(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	ids := map[string]bool{}
	for i := range 7 {
		check := trafficCheck()
		check["occurredAt"] = summer.AddDate(0, 0, -i/2).Add(-time.Hour).Format(time.RFC3339)
		check["summary"] = []string{"Lugnt vid skolan", "ÖVRE TVÄRÅSEL"}[i%2]
		ids[a.accept("polis", check)] = true
	}
	var after any
	for pages := 0; ; pages++ {
		got := a.do("samordnare", "Activities", map[string]any{"first": 3, "after": after}).succeeds()
		for _, node := range got.list("data", "activities", "nodes") {
			id := node.(map[string]any)["id"].(string)
			if !ids[id] {
				t.Fatalf("%s came twice", id)
			}
			delete(ids, id)
		}
		after = got.at("data", "activities", "pageInfo", "endCursor")
		if got.at("data", "activities", "pageInfo", "hasNextPage") == false {
			break
		}
	}
	if len(ids) > 0 {
		t.Errorf("never came: %v", ids)
	}
	count := func(filter map[string]any) any {
		return a.do("samordnare", "Activities", map[string]any{"filter": filter}).
			succeeds().
			at("data", "activities", "totalCount")
	}
	for name, c := range map[string]struct {
		filter map[string]any
		want   float64
	}{
		"text in any case": {map[string]any{"text": "övre tvär"}, 3},
		"text as it is":    {map[string]any{"text": "."}, 0},
		"from and to":      {map[string]any{"from": "2025-07-02", "to": "2025-07-02"}, 2},
		"type":             {map[string]any{"types": []any{"SURVEY"}}, 0},
		"review":           {map[string]any{"reviewStatus": "RECEIVED", "text": "Lugnt"}, 4},
		"party":            {map[string]any{"party": "POLICE", "text": "Lugnt"}, 4},
		"another party":    {map[string]any{"party": "MUNICIPALITY"}, 0},
		"mine":             {map[string]any{"mine": true}, 0},
		"pledge":           {map[string]any{"pledgeId": "alvsbyn-2023-2025"}, 7},
	} {
		if got := count(c.filter); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestPageSizesAndCursorsAreChecked(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for _, variables := range []map[string]any{{"first": 0}, {"first": 101}, {"after": "nonsense"}, {
		"filter": map[string]any{"text": strings.Repeat("x", 65)},
	}} {
		a.do("samordnare", "Activities", variables).fails(domain.Invalid)
	}
}
