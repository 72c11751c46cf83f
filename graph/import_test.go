package graph_test

import (
	"maps"
	"testing"

	"github.com/google/uuid"

	"loftet/server/domain"
	"loftet/server/service"
)

const importWork = `mutation($input: ActivityImportInput!) { activitiesImport(input: $input) {
	results { id outcome ref reason { field code } } userErrors { field code message } } }`

func fromFile(author string, activities ...map[string]any) map[string]any {
	return map[string]any{"input": map[string]any{"author": author, "deviceId": "phone-1", "activities": activities}}
}

func TestWorkFromAPhonesFileIsItsAuthorsAndSaysWhoEnteredIt(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	check := trafficCheck()
	got := a.query("samordnare", importWork, fromFile("polis", check)).succeeds()
	got.is("ACCEPTED", "data", "activitiesImport", "results", 0, "outcome")
	ref := got.at("data", "activitiesImport", "results", 0, "ref")
	stored := a.query(
		"polis",
		`query($id: ID!) { activity(id: $id) { performedBy { username unit } importedBy clockSkew reviewStatus } }`,
		map[string]any{"id": check["id"]},
	).
		succeeds()
	stored.is("polis", "data", "activity", "performedBy", "username")
	stored.is("samordnare", "data", "activity", "importedBy")
	stored.is(0.0, "data", "activity", "clockSkew")
	stored.is("RECEIVED", "data", "activity", "reviewStatus")

	again := a.query("samordnare", importWork, fromFile("polis", check)).succeeds()
	again.is("DUPLICATE", "data", "activitiesImport", "results", 0, "outcome")
	if sent := a.submit("polis", check)[0].(map[string]any); sent["outcome"] != "DUPLICATE" || sent["ref"] != ref {
		t.Errorf("the phone sends the same later: %v", sent)
	}
	a.query("samordnare", `{ activities { totalCount } }`, nil).succeeds().is(1.0, "data", "activities", "totalCount")
}

func TestAPhonesOwnSendingBeforeTheFileIsADuplicateToo(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	sent, other := trafficCheck(), trafficCheck()
	a.accept("polis", sent)
	other["id"] = sent["id"]
	other["place"] = map[string]any{"name": "Korsträsk"}
	got := a.query("samordnare", importWork, fromFile("polis", sent, other)).succeeds()
	got.is("DUPLICATE", "data", "activitiesImport", "results", 0, "outcome")
	got.is("CONFLICT", "data", "activitiesImport", "results", 1, "outcome")
	a.query(
		"polis",
		`query($id: ID!) { activity(id: $id) { importedBy place { name } } }`,
		map[string]any{"id": sent["id"]},
	).
		succeeds().
		is(
			nil,
			"data",
			"activity",
			"importedBy",
		)
}

func TestAFileOpensNoWayAroundTheRules(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.query("polis", importWork, fromFile("polis2", trafficCheck())).fails(domain.Forbidden)
	for _, nobody := range []string{"pitea", "ingen"} {
		got := a.query("samordnare", importWork, fromFile(nobody, trafficCheck())).succeeds()
		got.is("author", "data", "activitiesImport", "userErrors", 0, "field", 0)
		got.is(nil, "data", "activitiesImport", "results")
	}
	taken, elsewhere, personal := trafficCheck(), trafficCheck(), trafficCheck()
	a.accept("polis2", taken)
	elsewhere["area"] = "2581"
	personal["summary"] = "Föraren 811218-9876 var nykter."
	analysts := maps.Clone(taken)
	got := a.query("samordnare", importWork, fromFile("polis", taken, elsewhere, personal)).succeeds()
	for i, field := range []string{"id", "area", "summary"} {
		got.is("REFUSED", "data", "activitiesImport", "results", i, "outcome")
		got.is(nil, "data", "activitiesImport", "results", i, "ref")
		got.is(field, "data", "activitiesImport", "results", i, "reason", 0, "field", 0)
	}
	a.query("samordnare", importWork, fromFile("analytiker", analysts)).succeeds().
		is("area", "data", "activitiesImport", "results", 0, "reason", 0, "field", 0)
}

func TestAFileIsReadIntoTheCoordinatorsOwnAreasOnly(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	if _, err := a.service.UserAdd(t.Context(), service.System, domain.User{
		ID: uuid.NewString(), Username: "vandrare", Role: domain.Officer, Party: domain.Police, AreaCodes: []string{
			alvsbyn, "2581",
		},
	}, "ett påhittat lösenord 7"); err != nil {
		t.Fatal(err)
	}
	here, elsewhere := trafficCheck(), trafficCheck()
	elsewhere["area"] = "2581"
	got := a.query("samordnare", importWork, fromFile("vandrare", here, elsewhere)).succeeds()
	got.is("ACCEPTED", "data", "activitiesImport", "results", 0, "outcome")
	got.is("REFUSED", "data", "activitiesImport", "results", 1, "outcome")
	got.is("area", "data", "activitiesImport", "results", 1, "reason", 0, "field", 0)
	a.query("pitea", `{ activities(filter: {area: "2581"}) { totalCount } }`, nil).succeeds().
		is(0.0, "data", "activities", "totalCount")
}

func TestAVisitIsToAPickupPointOfItsArea(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id := uuid.NewString()
	a.do(
		"pitea",
		"SavePickupPoint",
		map[string]any{"id": id, "input": map[string]any{"area": "2581", "name": "Matboden"}},
	).
		succeeds()
	result := a.submit("falt", visit(id, true, true))[0].(map[string]any)
	if result["outcome"] != "REFUSED" {
		t.Errorf("a visit to another area's pickup point: %v", result)
	}
	a.accept("falt", visit(a.addPickupPoint("Matboden"), true, true))
}
