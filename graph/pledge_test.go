package graph_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
	"loftet/server/seed"
	"loftet/server/service"
)

func TestAnybodySeesThePledgeInItsSignedWords(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	got := a.do("", "CurrentPledge", map[string]any{"area": alvsbyn}).succeeds()
	got.is("ACTIVE", "data", "currentPledge", "status")
	got.is("2023-06-14", "data", "currentPledge", "signedOn")
	got.is("Johan Dahlqvist", "data", "currentPledge", "signatories", 0, "name")
	if n := len(got.list("data", "currentPledge", "focusAreas")); n != 4 {
		t.Errorf("%d focus areas, want 4", n)
	}
	a.do("", "CurrentPledge", map[string]any{"area": alvsbyn, "asOf": "2026-11-23"}).succeeds()
	a.do("", "CurrentPledge", map[string]any{"area": "0000"}).succeeds().is(nil, "data", "currentPledge")
	a.do("", "Pledges", nil).succeeds().is(2.0, "data", "pledges", "totalCount")
}

func TestADraftIsReadByThoseWhoKeepItsArea(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	draft, err := seed.Pitea()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range draft.Commitments() {
		c.ID = strings.Replace(c.ID, draft.ID, "pitea-2028", 1)
	}
	draft.ID, draft.SignedOn, draft.ValidFrom, draft.ValidTo = "pitea-2028", "", "2028-01-01", "2031-12-31"
	if _, err := a.service.PledgeImport(
		t.Context(), domain.Actor{UserID: "a", Role: domain.Admin, Areas: []string{alvsbyn, "2581"}}, draft,
	); !domain.IsCode(err, domain.Forbidden) {
		t.Errorf("an administrator imports a pledge: %v", err)
	}
	if _, err := a.service.PledgeImport(t.Context(), service.System, draft); err != nil {
		t.Fatal(err)
	}
	const read = `{ pledge(slug: "pitea-2028") { title } }`
	for username := range accounts {
		a.query(username, read, nil).succeeds().is(nil, "data", "pledge")
	}
	a.query("pitea", read, nil).succeeds().is(draft.Title, "data", "pledge", "title")
}

func TestTheOfficersCheckIsCountedPublicly(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	check := trafficCheck()
	check["summary"] = "Nykterhetskontroll vid midsommar"
	id := a.accept("polis", check)
	c := a.commitment("Trafikkontroller på")
	listed := c["activities"].(map[string]any)
	if listed["totalCount"] != 1.0 || current(c, "done") != 1.0 {
		t.Fatalf("the check is not there: %v", c)
	}
	node := listed["nodes"].([]any)[0].(map[string]any)
	if node["id"] != id || node["occurredOn"] != "2025-07-03" || node["locality"] != "Väg 94, Vidsel" {
		t.Errorf("public activity %v", node)
	}
	if node["summary"] != nil {
		t.Errorf("the summary is public before a coordinator has confirmed it: %v", node)
	}
	a.do("samordnare", "ReviewActivity", map[string]any{"id": id, "revision": 1, "status": "CONFIRMED"}).succeeds()
	node = a.commitment("Trafikkontroller på")["activities"].(map[string]any)["nodes"].([]any)[0].(map[string]any)
	if node["summary"] != "Nykterhetskontroll vid midsommar" {
		t.Errorf("confirmed: %v", node)
	}
	a.do("samordnare", "ReviewActivity", map[string]any{
		"id": id, "revision": 2, "status": "REJECTED", "reason": "prov",
	}).
		succeeds()
	if c := a.commitment("Trafikkontroller på"); c["activities"].(map[string]any)["totalCount"] != 0.0 ||
		current(c, "done") != 0.0 {
		t.Errorf("a rejected check is still counted: %v", c)
	}
}

func TestAVisitCountsOnlyWithInformationAndTraining(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	point := a.addPickupPoint("Påhittat ombud")
	const wording = "utlämningsställe per år"
	a.accept("polis", visit(point, true, false))
	if c := a.commitmentFor("samordnare", wording); current(c, "status") == "FULFILLED" || current(c, "done") != 0.0 {
		t.Fatalf("fulfilled without training: %v", c)
	}
	a.accept("polis", visit(point, false, true))
	if c := a.commitmentFor("samordnare", wording); current(c, "done") != 0.0 {
		t.Fatalf("counted without information: %v", c)
	}
	a.accept("polis", visit(point, true, true))
	if c := a.commitmentFor("samordnare", wording); current(c, "status") != "FULFILLED" || current(c, "done") != 1.0 {
		t.Fatalf("not fulfilled with both: %v", c)
	}
	public := a.do("", "CurrentPledge", map[string]any{"area": alvsbyn}).succeeds()
	public.hasNot("Påhittat ombud", point)
}

func TestPoliceAndMunicipalSidesAreCountedApart(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	inspection := trafficCheck()
	inspection["type"], inspection["details"] = "WORKPLACE_INSPECTION", map[string]any{
		"workplaceInspection": map[string]any{"workplacesInspected": 1},
	}
	a.accept("polis", inspection)
	if c := a.commitmentFor("samordnare", "Kontroll minst en gång per år"); current(c, "status") != "FULFILLED" {
		t.Errorf("the police's control: %v", c)
	}
	if c := a.commitmentFor("samordnare", "Deltagande vid kontroll"); current(c, "done") != 0.0 {
		t.Errorf("the municipality was not there: %v", c)
	}
	inspection["id"] = uuid.NewString()
	inspection["details"] = map[string]any{"workplaceInspection": map[string]any{"municipalityTookPart": true}}
	a.accept("polis", inspection)
	if c := a.commitmentFor("samordnare", "Deltagande vid kontroll"); current(c, "status") != "FULFILLED" {
		t.Errorf("the municipality was there: %v", c)
	}
}

func TestAMissedPeriodIsExplainedInPublic(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const wording = "Kontroll minst en gång per år"
	id := a.commitment(wording)["id"]
	explain := func(username, start, text string) answer {
		return a.do(username, "ExplainPeriod", map[string]any{"commitmentId": id, "periodStart": start, "text": text})
	}
	const text = "Kontrollen ställdes in och hålls i stället i år."
	explain("polis", "2024-01-01", text).fails(domain.Forbidden)
	explain("pitea", "2024-01-01", text).is("NOT_FOUND", "data", "periodExplain", "userErrors", 0, "code")
	explain("samordnare", "2025-01-01", text).is("INVALID", "data", "periodExplain", "userErrors", 0, "code")
	explain("samordnare", "2024-02-01", text).is("NOT_FOUND", "data", "periodExplain", "userErrors", 0, "code")
	explain("samordnare", "2024-01-01", "kort").is("INVALID", "data", "periodExplain", "userErrors", 0, "code")
	got := explain("samordnare", "2024-01-01", text)
	got.is("MISSED", "data", "periodExplain", "period", "status")
	got.is(text, "data", "periodExplain", "period", "explanation")
	periods := a.commitment(wording)["periods"].([]any)
	if p := periods[1].(map[string]any); p["start"] != "2024-01-01" || p["explanation"] != text {
		t.Errorf("in public: %v", p)
	}
}

const explainMany = `mutation($commitmentId: ID!, $periodStarts: [Date!]!, $text: String!) {
	periodsExplain(commitmentId: $commitmentId, periodStarts: $periodStarts, text: $text) {
		periods { start status explanation } userErrors { field code } } }`

func TestManyMissedPeriodsAreExplainedAtOnce(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const id = "pitea-2024-2027:fem-ganger-i-veckan"
	missed, _ := a.missedPeriods(id)
	if len(missed) < 3 {
		t.Fatalf("%d missed periods, want several", len(missed))
	}
	explain := func(username string, starts []any, text string) answer {
		variables := map[string]any{"commitmentId": id, "periodStarts": starts, "text": text}
		return a.query(username, explainMany, variables)
	}
	const text, other = "Bilen stod på verkstad i flera månader.", "Vi var för få för att hålla kontrollen."
	explain("polis", missed, text).fails(domain.Forbidden)
	explain("samordnare", missed, text).is("NOT_FOUND", "data", "periodsExplain", "userErrors", 0, "code")
	explain("pitea", []any{}, text).is("periodStarts", "data", "periodsExplain", "userErrors", 0, "field", 0)
	explain("pitea", missed, "kort").is("text", "data", "periodsExplain", "userErrors", 0, "field", 0)
	a.do("pitea", "ExplainPeriod", map[string]any{"commitmentId": id, "periodStart": missed[1], "text": other}).
		succeeds()

	got := explain("pitea", append(slices.Clone(missed), "2024-02-02"), text).succeeds()
	if n := len(got.list("data", "periodsExplain", "periods")); n != len(missed)-1 {
		t.Errorf("%d explained, want all but one of %d", n, len(missed))
	}
	got.is("CONFLICT", "data", "periodsExplain", "userErrors", 0, "code")
	got.is("1", "data", "periodsExplain", "userErrors", 0, "field", 1)
	got.is("NOT_FOUND", "data", "periodsExplain", "userErrors", 1, "code")
	revision := a.pledgeRevision(id)
	explain("pitea", []any{missed[0], missed[2]}, text).succeeds().
		is(text, "data", "periodsExplain", "periods", 1, "explanation")
	if again := a.pledgeRevision(id); again != revision {
		t.Errorf("sent again it wrote the pledge: revision %d, then %d", revision, again)
	}
	_, said := a.missedPeriods(id)
	if said[missed[0]] != text || said[missed[1]] != other || said[missed[2]] != text {
		t.Errorf("in public: %v", said)
	}
}

// missedPeriods are the first days of a commitment's missed periods, and what is said of each.
func (a *api) missedPeriods(id string) (starts []any, said map[any]any) {
	a.t.Helper()
	const read = `query($id: ID!) { commitment(id: $id) { periods { start status explanation } } }`
	said = map[any]any{}
	for _, p := range a.query("", read, map[string]any{"id": id}).succeeds().list("data", "commitment", "periods") {
		if p := p.(map[string]any); p["status"] == "MISSED" {
			starts, said[p["start"]] = append(starts, p["start"]), p["explanation"]
		}
	}
	return starts, said
}

// pledgeRevision grows with every write of a commitment's pledge.
func (a *api) pledgeRevision(commitmentID string) int {
	a.t.Helper()
	p, err := a.service.Pledge(a.t.Context(), service.System, domain.PledgeIDOf(commitmentID))
	if err != nil {
		a.t.Fatal(err)
	}
	return p.Revision
}

func TestAProblemCallsForTheCouncil(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const wording = "sammankallas vid uppkomna"
	if c := a.commitment(wording); current(c, "status") != "NOT_TRIGGERED" {
		t.Fatalf("before: %v", c)
	}
	id := uuid.NewString()
	input := map[string]any{"area": alvsbyn, "theme": "THEFT", "title": "Stölder på byggen", "raisedOn": "2025-05-01"}
	save := func(username string, revision any) answer {
		return a.do(username, "SaveProblem", map[string]any{"id": id, "revision": revision, "input": input})
	}
	save("polis", nil).fails(domain.Forbidden)
	save("pitea", nil).is("NOT_FOUND", "data", "problemSave", "userErrors", 0, "code")
	save("samordnare", nil).succeeds().is("RAISED", "data", "problemSave", "problem", "status")
	if c := a.commitment(wording); current(c, "status") != "AT_RISK" {
		t.Errorf("two months without a meeting: %v", c)
	}
	a.do("", "CurrentPledge", map[string]any{"area": alvsbyn}).hasNot("Stölder på byggen", id)
	input["council"] = map[string]any{"convenedOn": "2025-05-05", "heldOn": "2025-05-12"}
	input["plan"] = map[string]any{"decidedOn": "2025-05-12"}
	measure := map[string]any{"problemId": id, "text": "Belysning", "party": "MUNICIPALITY", "dueOn": "2025-09-01"}
	a.do("samordnare", "SaveMeasure", map[string]any{"id": uuid.NewString(), "input": measure}).succeeds().
		is(nil, "data", "measureSave", "userErrors", 0)
	save("samordnare", 7).is("CONFLICT", "data", "problemSave", "userErrors", 0, "code")
	save("samordnare", nil).is("CONFLICT", "data", "problemSave", "userErrors", 0, "code")
	got := save("samordnare", 1).succeeds()
	got.is("PLANNED", "data", "problemSave", "problem", "status")
	got.is("PLANNED", "data", "problemSave", "problem", "plan", "measures", 0, "status")
	if c := a.commitment(wording); current(c, "status") != "FULFILLED" {
		t.Errorf("met and planned: %v", c)
	}
	input["raisedOn"] = "2025-07-09"
	save("samordnare", 2).is("raisedOn", "data", "problemSave", "userErrors", 0, "field", 0)
}

func TestPickupPointsAreKeptByTheCoordinatorAlone(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id := a.addPickupPoint("Påhittat ombud")
	save := func(username string, revision any, name string) answer {
		return a.do(
			username,
			"SavePickupPoint",
			map[string]any{"id": id, "revision": revision, "input": map[string]any{"area": alvsbyn, "name": name}},
		)
	}
	save("polis", 1, "x").fails(domain.Forbidden)
	save("pitea", 1, "x").is("NOT_FOUND", "data", "pickupPointSave", "userErrors", 0, "code")
	save("samordnare", 1, "").is("name", "data", "pickupPointSave", "userErrors", 0, "field", 0)
	save("samordnare", 9, "x").is("CONFLICT", "data", "pickupPointSave", "userErrors", 0, "code")
	save(
		"samordnare",
		1,
		"Påhittat ombud Norr",
	).succeeds().
		is(2.0, "data", "pickupPointSave", "pickupPoint", "revision")
	const list = `{ pickupPoints(area: "2560") { totalCount nodes { id name lastVisitOn visits { totalCount } } } }`
	a.accept("polis", visit(id, true, true))
	got := a.query("polis", list, nil).succeeds()
	got.is("2025-07-03", "data", "pickupPoints", "nodes", 0, "lastVisitOn")
	got.is(1.0, "data", "pickupPoints", "nodes", 0, "visits", "totalCount")
	a.query("pitea", list, nil).succeeds().is(0.0, "data", "pickupPoints", "totalCount")
	a.query("", list, nil).fails(domain.Unauthenticated)
}

func TestAStepOfADeliverableIsDoneOnADay(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	c := a.commitment("hotellkurage och huskurage")
	step := func(username, key string, input map[string]any) answer {
		const save = `mutation($c: ID!, $k: String!, $i: StepInput!) { commitmentStepSave(commitmentId: $c, key: $k, input: $i) { commitment { steps { key doneOn } } userErrors { field code } } }`
		return a.query(username, save, map[string]any{"c": c["id"], "k": key, "i": input})
	}
	for _, s := range c["steps"].([]any) {
		key := s.(map[string]any)["key"].(string)
		step(
			"samordnare",
			key,
			map[string]any{"doneOn": "2025-06-01"},
		).is("note", "data", "commitmentStepSave", "userErrors", 0, "field", 0)
		step(
			"samordnare",
			key,
			map[string]any{"doneOn": "2025-06-01", "note": "Beslutat i nämnden"},
		).succeeds().
			is(nil, "data", "commitmentStepSave", "userErrors", 0)
	}
	step("polis", "x", map[string]any{}).fails(domain.Forbidden)
	step(
		"samordnare",
		"nonsense",
		map[string]any{},
	).is("NOT_FOUND", "data", "commitmentStepSave", "userErrors", 0, "code")
	if c := a.commitment("hotellkurage och huskurage"); current(c, "status") != "FULFILLED" {
		t.Errorf("all steps done: %v", c)
	}
}

func TestAFieldKitIsFetchedOnceAndThenJustConfirmed(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.addPickupPoint("Påhittat ombud")
	first := a.do("polis", "FieldKit", nil).succeeds()
	first.is(false, "data", "fieldKit", "unchanged")
	first.is("Påhittat ombud", "data", "fieldKit", "pickupPoints", 0, "name")
	first.is("Älvsbyns kommun", "data", "fieldKit", "me", "areas", 0, "name")
	known := map[string]any{"known": first.at("data", "fieldKit", "version")}
	same := a.do("polis", "FieldKit", known).succeeds()
	same.is(true, "data", "fieldKit", "unchanged")
	same.is(nil, "data", "fieldKit", "pledge")
	a.accept("polis", trafficCheck())
	changed := a.do("polis", "FieldKit", known).succeeds()
	changed.is(false, "data", "fieldKit", "unchanged")
	changed.is("TRAFFIC_CHECK", "data", "fieldKit", "recentActivities", 0, "type")
	a.do("analytiker", "FieldKit", nil).fails(domain.Forbidden)
	a.do("", "FieldKit", nil).fails(domain.Unauthenticated)
}

func TestTheFieldKitKnowsWherePlacesAreAndWhatIsDueAtPickupPoints(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	point := a.addPickupPoint("Påhittat ombud")
	const kit = `{ fieldKit { places knownPlaces { name position { lat lon } } pickupPoints { lastVisitOn lastVisit { on completeOn followUpNeeded nextContactMonth } } } }`
	a.query("polis", kit, nil).succeeds().is(nil, "data", "fieldKit", "pickupPoints", 0, "lastVisit")

	measured := trafficCheck()
	measured["place"].(map[string]any)["position"] = map[string]any{
		"lat":      65.861234,
		"lon":      20.531234,
		"accuracy": 12,
		"method":   "GPS",
	}
	a.accept("polis", measured)
	a.accept("polis2", trafficCheck())
	a.accept("falt", visit(point, true, true))
	short := visit(point, true, false)
	details := short["details"].(map[string]any)["pickupPointVisit"].(map[string]any)
	details["followUpNeeded"], details["nextContactMonth"] = true, "2025-09"
	short["occurredAt"] = summer.Add(-time.Minute).Format(time.RFC3339)
	a.accept("falt", short)

	got := a.query("polis", kit, nil).succeeds()
	got.is("Väg 94, Vidsel", "data", "fieldKit", "places", 0)
	got.is("Väg 94, Vidsel", "data", "fieldKit", "knownPlaces", 0, "name")
	got.is(65.861, "data", "fieldKit", "knownPlaces", 0, "position", "lat")
	got.is("2025-07-03", "data", "fieldKit", "pickupPoints", 0, "lastVisit", "on")
	got.is("2025-07-03", "data", "fieldKit", "pickupPoints", 0, "lastVisit", "completeOn")
	got.is(true, "data", "fieldKit", "pickupPoints", 0, "lastVisit", "followUpNeeded")
	got.is("2025-09", "data", "fieldKit", "pickupPoints", 0, "lastVisit", "nextContactMonth")
}

func TestThePledgeRunsOnAfterItsEnd(t *testing.T) {
	t.Parallel()
	a := newAPIAt(t, time.Date(2026, time.November, 23, 9, 0, 0, 0, time.UTC), false)
	a.do("", "CurrentPledge", map[string]any{"area": alvsbyn}).
		succeeds().
		is("RUNNING_ON", "data", "currentPledge", "status")
	periods := a.commitment("Kontroll minst en gång per år")["periods"].([]any)
	last := periods[len(periods)-1].(map[string]any)
	if len(periods) != 4 || last["start"] != "2026-01-01" || last["status"] != "AT_RISK" {
		t.Errorf("periods %v", periods)
	}
}

func TestACommitmentIsFoundByItsId(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const one = `query($id: ID!) { commitment(id: $id) { text activities(first: 1) { totalCount pageInfo { hasNextPage } } } }`
	c := a.commitment("Trafikkontroller på")
	for range 2 {
		a.accept("polis", trafficCheck())
	}
	got := a.query("", one, map[string]any{"id": c["id"]}).succeeds()
	got.is(c["text"], "data", "commitment", "text")
	got.is(2.0, "data", "commitment", "activities", "totalCount")
	got.is(true, "data", "commitment", "activities", "pageInfo", "hasNextPage")
	for _, id := range []string{"alvsbyn-2023-2025:nonsense", "nonsense"} {
		a.query("", one, map[string]any{"id": id}).succeeds().is(nil, "data", "commitment")
	}
}
