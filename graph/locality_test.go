package graph_test

import (
	"strings"
	"testing"

	"loftet/server/domain"
)

const saveLocalities = `mutation($revision: Int!, $names: [String!]!) {
	localitiesSave(area: "2560", revision: $revision, names: $names) {
		localities { names isDefault revision } userErrors { field code message } } }`

func TestWhatIsTypedAsThePlaceIsPublicOnlyWhenItIsListedOrConfirmed(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	var ids []string
	for _, name := range []string{"Hos Lars Svensson, Vidsel", "Svenssons Pizzeria AB", "Korsträsk"} {
		check := trafficCheck()
		check["place"] = map[string]any{"name": name}
		ids = append(ids, a.accept("polis", check))
	}
	in := synpunkt("Det körs fort förbi lekparken på kvällarna.")
	a.receive(in)
	a.decide(in["id"], 1, map[string]any{
		"status": "PUBLISHED", "outcome": "INCLUDED", "links": []any{map[string]any{"kind": "ACTIVITY", "id": ids[0]}},
	}).succeeds().hasNot(`"userErrors":[{`)
	const public = `{
		currentPledge(area: "2560") { commitments { activities(first: 50) { nodes { locality } } } }
		publishedFeedback(area: "2560") { nodes { linked { title } } } }`
	seen := a.query("", public, nil).succeeds()
	seen.hasNot("Lars", "Pizzeria")
	seen.has("Korsträsk", "Älvsbyns kommun")
	a.do("samordnare", "ReviewActivity", map[string]any{"id": ids[1], "revision": 1, "status": "CONFIRMED"}).succeeds()
	a.query("", public, nil).succeeds().has("Pizzeria")

	saved := a.query("samordnare", saveLocalities, map[string]any{
		"revision": 0, "names": []any{"Örträsk", "Vidsel", "vidsel."},
	}).succeeds()
	saved.is("Vidsel", "data", "localitiesSave", "localities", "names", 0)
	saved.is(1.0, "data", "localitiesSave", "localities", "revision")
	a.query("", public, nil).succeeds().hasNot("Korsträsk")
	a.query("samordnare", saveLocalities, map[string]any{"revision": 7, "names": []any{}}).
		is("CONFLICT", "data", "localitiesSave", "userErrors", 0, "code")
	a.query("pitea", saveLocalities, map[string]any{"revision": 1, "names": []any{}}).
		is("NOT_FOUND", "data", "localitiesSave", "userErrors", 0, "code")
	a.query("samordnare", saveLocalities, map[string]any{"revision": 1, "names": []any{"Vidsels skola"}}).
		is("INVALID", "data", "localitiesSave", "userErrors", 0, "code")
	a.do("samordnare", "SavePickupPoint", map[string]any{
		"id": "0f9c0c1e-5a0e-4d0e-9c1e-0f9c0c1e5a0e", "input": map[string]any{"area": alvsbyn, "name": "Hörnan"},
	}).succeeds()
	a.query("samordnare", saveLocalities, map[string]any{"revision": 1, "names": []any{"Vidsel", "hörnan"}}).
		is("names", "data", "localitiesSave", "userErrors", 0, "field", 0)
}

func TestACoordinatorIsToldWhichPlacesTheListLacks(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for _, name := range []string{"Påhittade backen", "påhittade backen", "Vidsel", "Bakom Påhittade skolan"} {
		check := trafficCheck()
		check["place"] = map[string]any{"name": name}
		a.accept("polis", check)
	}
	in := synpunkt("Det körs fort förbi lekparken på kvällarna.")
	in["placeName"] = "Påhittade viken"
	a.receive(in)
	const ask = `query($area: ID!) { unlistedPlaces(area: $area) { name activities feedback } }`
	got := a.query("samordnare", ask, map[string]any{"area": alvsbyn}).succeeds()
	got.is("Påhittade backen", "data", "unlistedPlaces", 0, "name")
	got.is(2.0, "data", "unlistedPlaces", 0, "activities")
	got.is("Påhittade viken", "data", "unlistedPlaces", 1, "name")
	got.is(1.0, "data", "unlistedPlaces", 1, "feedback")
	got.hasNot("Vidsel", "skolan")
	a.query("pitea", ask, map[string]any{"area": alvsbyn}).fails(domain.NotFound)
	a.query("samordnare", saveLocalities, map[string]any{"revision": 0, "names": []any{"Påhittade backen"}}).succeeds()
	got = a.query("samordnare", ask, map[string]any{"area": alvsbyn}).succeeds()
	got.hasNot("backen")
	got.has("Vidsel")
}

// has fails unless all of the texts are in the answer.
func (r answer) has(texts ...string) {
	r.t.Helper()
	for _, text := range texts {
		if !strings.Contains(r.text, text) {
			r.t.Errorf("%q is not in %s", text, r.text)
		}
	}
}
