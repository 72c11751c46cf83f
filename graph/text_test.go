package graph_test

import (
	"slices"
	"testing"

	"github.com/google/uuid"
	"go.mongodb.org/mongo-driver/v2/bson"
)

// spellings are one place, as different phones write it: composed and not, in capitals, with a
// stop, and with characters that nobody sees.
var spellings = []string{
	"Vistträsk", "Visttra\u0308sk", "VISTTRÄSK", "Vistträsk.", "Vist\u00adträsk\u200b", "\u202eVistträsk\u202c",
	" vistträsk ",
}

func TestAPlaceIsOneHoweverItIsTyped(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for _, name := range spellings {
		check := trafficCheck()
		check["place"] = map[string]any{"name": name}
		a.accept("polis", check)
	}
	many := float64(len(spellings))
	rows := a.query(
		"samordnare", `{ activityStats(filter: {area: "2560"}, groupBy: [PLACE]) { rows { activities } } }`, nil,
	).
		succeeds()
	if len(rows.list("data", "activityStats", "rows")) != 1 {
		t.Errorf("statistics: %s", rows.text)
	}
	for _, words := range spellings[:3] {
		a.query(
			"samordnare", `query($t: String) { activities(filter: {area: "2560", text: $t}) { totalCount } }`,
			map[string]any{"t": words},
		).
			succeeds().is(many, "data", "activities", "totalCount")
	}
	kit := a.query("polis", `{ fieldKit { places } }`, nil).succeeds()
	if places := kit.list("data", "fieldKit", "places"); len(places) != 1 {
		t.Errorf("the phone's list: %v", places)
	}
}

func TestTextComesInCleanInEveryInput(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	got := a.sendFeedback(synpunkt("\u200b\u00ad\u2060\u3164\u2800\u200b\u200b\u200b\u200b\u200b\u200b\u200b"))
	got.refuses("twelve characters that nobody sees are no feedback", "text")
	in := synpunkt("Det ko\u0308rs fort fo\u0308rbi lek\u00adparken \u202epå kvällarna.")
	a.receive(in)
	a.query("samordnare", readOne, map[string]any{"id": in["id"]}).succeeds().
		is("Det körs fort förbi lekparken på kvällarna.", "data", "feedback", "text")
	for query, path := range map[string]string{
		`query($t: String) { activities(filter: {area: "2560", text: $t}) { totalCount } }`:                              "activities",
		`query($t: String) { feedbackQueue(area: "2560", text: $t) { totalCount } }`:                                     "feedbackQueue",
		`query($t: String) { activityStats(filter: {area: "2560", text: $t}, groupBy: [TYPE]) { rows { activities } } }`: "activityStats",
	} {
		a.query("samordnare", query, map[string]any{"t": "a\u0000b"}).fails("INVALID")
		a.query("samordnare", query, map[string]any{"t": "a\u200bb"}).succeeds().hasNot(path + `":null`)
	}
}

func TestListsAreInSwedishOrder(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	names := []string{"Örnens ombud", "ärlans ombud", "Ålens ombud", "zebrans ombud", "Älgens ombud", "anders ombud"}
	const better = "HIGHER"
	for _, name := range names {
		point := map[string]any{"area": alvsbyn, "name": name}
		a.do("samordnare", "SavePickupPoint", map[string]any{"id": uuid.NewString(), "input": point}).succeeds()
		input := map[string]any{
			"area": alvsbyn, "title": name, "source": "Påhittad", "unit": "procent", "better": better,
			"observations": []any{},
		}
		const save = `mutation($id: ID!, $input: IndicatorInput!) { indicatorSave(id: $id, input: $input) { userErrors { message } } }`
		a.query("samordnare", save, map[string]any{"id": uuid.NewString(), "input": input}).succeeds()
	}
	want := []any{"anders ombud", "zebrans ombud", "Ålens ombud", "Älgens ombud", "ärlans ombud", "Örnens ombud"}
	for list, field := range map[string]string{"pickupPoints": "name", "indicators": "title"} {
		var got []any
		after := "null"
		for range 20 { // a page at a time
			page :=
				a.query(
					"samordnare",
					`{ `+list+`(area: "2560", first: 2, after: `+after+`) { nodes { `+field+` } `+
						`pageInfo { hasNextPage endCursor } } }`,
					nil,
				).
					succeeds()
			for _, node := range page.list("data", list, "nodes") {
				if name := node.(map[string]any)[field]; slices.Contains(want, name) {
					got = append(got, name)
				}
			}
			if page.at("data", list, "pageInfo", "hasNextPage") != true {
				break
			}
			after = quote(page.at("data", list, "pageInfo", "endCursor").(string))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v", list, got)
		}
	}
}

func TestOlderTextsAreMadeCleanOnce(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	check := trafficCheck()
	check["place"] = map[string]any{"name": "Vistträsk"}
	id := a.accept("polis", check)
	point := uuid.NewString()
	a.do("samordnare", "SavePickupPoint", map[string]any{
		"id": point, "input": map[string]any{"area": alvsbyn, "name": "Ålens ombud"},
	}).succeeds()
	a.rewrite("activities", id, func(doc bson.M) {
		doc["place"], doc["placeKey"] = bson.M{"name": "Visttra\u0308sk."}, "visttra\u0308sk."
	})
	a.rewrite("pickuppoints", point, func(doc bson.M) { delete(doc, "nameKey"); doc["name"] = "A\u030alens ombud" })
	if _, err := a.service.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	activity, there := a.lies("activities", id), a.lies("pickuppoints", point)
	if activity["placeKey"] != "vistträsk" || there["name"] != "Ålens ombud" || there["nameKey"] != "{lens ombud" {
		t.Errorf("activity %v, pickup point %v", activity["placeKey"], there)
	}
}

// lies is a document as it lies in the database.
func (a *api) lies(collection, id string) (doc bson.M) {
	a.t.Helper()
	if err := a.engine.Get(a.t.Context(), collection, id, &doc); err != nil {
		a.t.Fatal(err)
	}
	return doc
}

// rewrite changes a document as it lies in the database.
func (a *api) rewrite(collection, id string, change func(bson.M)) {
	a.t.Helper()
	doc := a.lies(collection, id)
	revision := int(doc["revision"].(int32))
	change(doc)
	doc["revision"] = revision + 1
	if err := a.engine.Replace(a.t.Context(), collection, id, revision, doc); err != nil {
		a.t.Fatal(err)
	}
}
