package graph_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
	"loftet/server/service"
)

// unitOfPolis is what the demo's officers are of.
const unitOfPolis = "Lokalpolisområde Piteå älvdal, Älvsbyn"

// planned is a traffic check that breaks no rule, on a day.
func planned(on string) map[string]any {
	return map[string]any{
		"area": alvsbyn, "type": "TRAFFIC_CHECK", "unit": unitOfPolis, "on": on, "dayPart": "EVENING",
		"place": map[string]any{"name": "Vidsel"}, "reason": "Synpunkter om A-traktorer.",
	}
}

// plan saves a plan as somebody.
func (a *api) plan(username, id string, revision any, in map[string]any) answer {
	a.t.Helper()
	return a.do(username, "SavePlannedActivity", map[string]any{"id": id, "revision": revision, "input": in})
}

// plans saves a new plan as the officer, which must be saved, and returns its id.
func (a *api) plans(on string) string {
	a.t.Helper()
	id := uuid.NewString()
	a.plan("polis", id, nil, planned(on)).succeeds().
		is("PLANNED", "data", "plannedActivitySave", "plannedActivity", "status")
	return id
}

// standing is a plan as the coordinator sees it.
func (a *api) standing(id string) map[string]any {
	a.t.Helper()
	const query = `{ plannedActivities(area: "2560", from: "2025-01-01", to: "2025-12-31", first: 100) {
		nodes { id on status doneBy { id ref on } cancelReason revision series party } } }`
	for _, p := range a.query("samordnare", query, nil).succeeds().list("data", "plannedActivities", "nodes") {
		if p := p.(map[string]any); p["id"] == id {
			return p
		}
	}
	a.t.Fatalf("no plan %s", id)
	return nil
}

// plannedIn is what is planned between two days, as somebody sees it.
func (a *api) plannedIn(username, from, to string) answer {
	a.t.Helper()
	return a.do(username, "PlannedActivities", map[string]any{"area": alvsbyn, "from": from, "to": to})
}

// review says something of an activity as the coordinator.
func (a *api) review(id any, revision int, status string) {
	a.t.Helper()
	said := map[string]any{"id": id, "revision": revision, "status": status, "reason": "Dubblett"}
	a.do("samordnare", "ReviewActivity", said).succeeds().hasNot(`"userErrors":[{`)
}

// answering is a check that says that it does what was planned.
func answering(plan string) map[string]any {
	check := trafficCheck()
	check["plannedActivityId"] = plan
	return check
}

func TestTheFieldPlansForItsOwnPartyAndTheDeskForAll(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	fieldUnit := planned("2025-07-20")
	fieldUnit["unit"] = "Älvsbyns kommun, fältverksamheten"
	for _, c := range []struct {
		username string
		in       map[string]any
		code     string
	}{
		{"polis", planned("2025-07-20"), ""},
		{"samordnare", planned("2025-07-20"), ""},
		{"chef", fieldUnit, ""},
		{"falt", fieldUnit, ""},
		{"polis", fieldUnit, "NOT_FOUND"},
		{"falt", planned("2025-07-20"), "NOT_FOUND"},
		{"pitea", planned("2025-07-20"), "NOT_FOUND"},
	} {
		id := uuid.NewString()
		got := a.plan(c.username, id, nil, c.in)
		if c.code == "" {
			got.succeeds().is(id, "data", "plannedActivitySave", "plannedActivity", "id")
			continue
		}
		if !strings.Contains(got.text, c.code) {
			t.Errorf("%s for %s: %s", c.username, c.in["unit"], got.text)
		}
	}
	for _, username := range []string{"analytiker", "admin"} {
		a.plan(username, uuid.NewString(), nil, planned("2025-07-20")).fails(domain.Forbidden)
		a.plannedIn(username, "2025-07-01", "2025-07-31").
			fails(domain.Forbidden)
	}
	a.plan("", uuid.NewString(), nil, planned("2025-07-20")).fails(domain.Unauthenticated)
	a.plannedIn("pitea", "2025-07-01", "2025-07-31").
		succeeds().hasNot("Vidsel", unitOfPolis)
}

func TestAPlanThatIsChangedOnAnOldRevisionIsAConflict(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id := a.plans("2025-07-20")
	moved := planned("2025-07-21")
	a.plan("samordnare", id, 1, moved).succeeds().is(2.0, "data", "plannedActivitySave", "plannedActivity", "revision")
	a.plan("samordnare", id, 1, moved).succeeds().is(2.0, "data", "plannedActivitySave", "plannedActivity", "revision")
	a.plan("polis", id, 1, planned("2025-07-22")).
		is("CONFLICT", "data", "plannedActivitySave", "userErrors", 0, "code")
	if got := a.standing(id); got["on"] != "2025-07-21" || got["party"] != "POLICE" {
		t.Errorf("%v", got)
	}
}

func TestAnActivityDoesWhatWasPlannedOnceAndFreesItAgain(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	plan := a.plans("2025-07-10")
	first, second := answering(plan), answering(plan)
	a.accept("polis", first)
	done := func(by any) {
		t.Helper()
		got := a.standing(plan)
		answer, _ := got["doneBy"].(map[string]any)
		if by == nil && (got["status"] != "PLANNED" || answer != nil) ||
			by != nil && (got["status"] != "DONE" || answer["id"] != by) {
			t.Errorf("%v, want done by %v", got, by)
		}
	}
	done(first["id"])
	revision := a.standing(plan)["revision"]
	a.submit("polis", first)
	if got := a.standing(plan)["revision"]; got != revision {
		t.Errorf("sent again the plan is written again: %v, was %v", got, revision)
	}
	a.accept("polis2", second)
	done(first["id"])

	a.review(first["id"], 1, "REJECTED")
	done(second["id"])
	const amend = `mutation($id: ID!, $input: ActivityAmendmentInput!) {
		activityAmend(id: $id, revision: 1, input: $input) { userErrors { code } } }`
	input := map[string]any{"reason": "Det var en annan kontroll", "withoutPlan": true}
	a.query("polis2", amend, map[string]any{"id": second["id"], "input": input}).succeeds().hasNot(`"userErrors":[{`)
	done(nil)
	a.review(first["id"], 2, "CONFIRMED")
	done(first["id"])

	other := answering(plan)
	other["id"] = first["id"]
	other["plannedActivityId"] = uuid.NewString()
	if got := a.submit("polis", other)[0].(map[string]any)["outcome"]; got != "CONFLICT" {
		t.Errorf("the same id for another plan: %v", got)
	}
}

func TestWhatWasPlannedElsewhereOrNotAtAllLosesNoActivity(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	plan := a.plans("2025-07-10")
	unknown, patrol := answering(uuid.NewString()), answering(plan)
	patrol["type"], patrol["details"] = "FOOT_PATROL", map[string]any{"session": map[string]any{}}
	elsewhere := answering(plan)
	elsewhere["area"] = "2581"
	a.accept("polis", unknown)
	a.accept("polis", patrol)
	before := a.standing(plan)["revision"]
	a.accept("pitea", elsewhere)
	if got := a.standing(plan); got["status"] != "PLANNED" || got["revision"] != before {
		t.Errorf("%v, at revision %v before another area's activity named it", got, before)
	}
}

func TestAWeeklyPlanIsSavedOnceAndWhatIsLeftOfItCancelled(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id, in := uuid.NewString(), planned("2025-07-11")
	in["weeks"] = 3
	for range 2 {
		a.plan("polis", id, nil, in).succeeds().hasNot(`"userErrors":[{`)
	}
	list := func() map[string]string {
		got := map[string]string{}
		for _, p := range a.plannedIn("polis", "2025-07-01", "2025-08-31").
			succeeds().list("data", "plannedActivities", "nodes") {
			got[p.(map[string]any)["on"].(string)] = p.(map[string]any)["status"].(string)
		}
		return got
	}
	if got := list(); len(got) != 4 || got["2025-08-01"] != "PLANNED" {
		t.Errorf("%v", got)
	}
	var second map[string]any
	const onTheDay = `{ plannedActivities(area: "2560", from: "2025-07-18", to: "2025-07-18") {
		nodes { id revision series } } }`
	for _, p := range a.query("samordnare", onTheDay, nil).succeeds().list("data", "plannedActivities", "nodes") {
		second = p.(map[string]any)
	}
	if second["series"] != id {
		t.Fatalf("%v", second)
	}
	cancelled := planned("2025-07-18")
	cancelled["cancelReason"], cancelled["andFollowing"] = "Semester", true
	a.plan("samordnare", second["id"].(string), second["revision"], cancelled).succeeds().
		is("CANCELLED", "data", "plannedActivitySave", "plannedActivity", "status").
		is("Semester", "data", "plannedActivitySave", "plannedActivity", "cancelReason")
	want := map[string]string{
		"2025-07-11": "PLANNED", "2025-07-18": "CANCELLED", "2025-07-25": "CANCELLED", "2025-08-01": "CANCELLED",
	}
	for on, status := range list() {
		if want[on] != status {
			t.Errorf("%s is %s", on, status)
		}
	}
}

func TestAUnitsPhonesHoldWhatItIsStillToDo(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const kit = `query($known: String) { fieldKit(known: $known) {
		version unchanged planned { id on dayPart place { name } reason } } }`
	version := func(username string) any {
		return a.query(username, kit, nil).succeeds().at("data", "fieldKit", "version")
	}
	before := version("polis")
	plan := a.plans("2025-07-10")
	got := a.query("polis2", kit, map[string]any{"known": before}).succeeds()
	got.is(plan, "data", "fieldKit", "planned", 0, "id").is("Vidsel", "data", "fieldKit", "planned", 0, "place", "name")
	if after := version("polis"); after == before {
		t.Error("a phone that knows the kit of before is not told of the plan")
	}
	for _, username := range []string{"falt", "samordnare", "pitea"} {
		a.query(username, kit, nil).succeeds().hasNot(plan)
	}
	a.accept("polis", answering(plan))
	a.query("polis", kit, nil).succeeds().hasNot(plan)
}

func TestWhatWasNotDoneIsCountedForTheUnitItself(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.plans("2025-07-20")
	const count = `{ plannedCount(area: "2560", from: "2025-07-01", to: "2025-07-31") {
		unit planned done notDone cancelled } }`
	a.query("polis", count, nil).succeeds().
		is(1.0, "data", "plannedCount", "planned").is(unitOfPolis, "data", "plannedCount", "unit")
	for _, username := range []string{"falt", "samordnare", "chef"} {
		a.query(username, count, nil).succeeds().is(0.0, "data", "plannedCount", "planned").hasNot(unitOfPolis + `"`)
	}
	a.query("pitea", count, nil).fails(domain.NotFound)
}

// makeCalendar makes a calendar address as somebody.
func (a *api) makeCalendar(username string) answer {
	a.t.Helper()
	const make = `mutation { plannedCalendarMake { path plannedCalendar { madeAt } userErrors { message } } }`
	return a.query(username, make, nil)
}

func TestACalendarAddressIsKeptHashedAndGoesWithItsAccount(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.plans("2025-07-20")
	make := func() (secret string) {
		path := a.makeCalendar("polis").succeeds().at("data", "plannedCalendarMake", "path").(string)
		secret, _ = strings.CutSuffix(strings.TrimPrefix(path, service.CalendarPath), ".ics")
		return secret
	}
	answers := func(secret string) bool {
		got, err := a.service.UnitCalendar(t.Context(), secret)
		if err != nil && !domain.IsCode(err, domain.NotFound) {
			t.Fatal(err)
		}
		return err == nil && len(got.Planned) == 1
	}
	first := make()
	if len(first) < 40 || !answers(first) || strings.Contains(a.stored(), first) {
		t.Errorf("the address of %d letters answers: %v", len(first), answers(first))
	}
	second := make()
	if answers(first) || !answers(second) {
		t.Error("the address of before still answers, or the new one does not")
	}
	a.query("samordnare", `{ plannedCalendar { madeAt } }`, nil).succeeds().is(nil, "data", "plannedCalendar", "madeAt")
	a.query("polis", `mutation { plannedCalendarRevoke { userErrors { message } } }`, nil).succeeds()
	a.query("polis", `{ plannedCalendar { madeAt } }`, nil).succeeds().is(nil, "data", "plannedCalendar", "madeAt")
	if answers(second) {
		t.Error("taken back it answers")
	}
	third := make()
	id := a.accountID("polis")
	shut := func(is bool) { a.rewrite("users", id, func(u bson.M) { u["disabled"] = is }) }
	if shut(true); answers(third) {
		t.Error("it answers for an account that is shut by whatever way")
	}
	if shut(false); !answers(third) {
		t.Error("it does not answer for an account that is open")
	}
	const disable = `mutation($id: ID!) { userDisable(id: $id, reason: "Slutat") { userErrors { message } } }`
	a.query("polisadmin", disable, map[string]any{"id": id}).succeeds().hasNot(`"userErrors":[{`)
	if answers(third) {
		t.Error("a shut account's answers")
	}
	const enable = `mutation($id: ID!) { userEnable(id: $id, reason: "Åter") { userErrors { message } } }`
	a.query("polisadmin", enable, map[string]any{"id": id}).succeeds().hasNot(`"userErrors":[{`)
	if answers(third) {
		t.Error("it came back with the account")
	}
}

// plannedCanary is in every text of a plan, and must come out nowhere but to those who may see
// plans.
const plannedCanary = "Kanariebyn"

func TestNothingPlannedComesOutByAnyOtherWay(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id, in := uuid.NewString(), planned("2025-07-10")
	in["place"], in["reason"] = map[string]any{"name": plannedCanary}, plannedCanary
	a.plan("polis", id, nil, in).succeeds().hasNot(`"userErrors":[{`)
	a.plannedIn("polis", "2025-07-01", "2025-07-31").
		succeeds().is(plannedCanary, "data", "plannedActivities", "nodes", 0, "place", "name")
	check := answering(id)
	check["occurredAt"], check["recordedAt"] = summer.Add(-time.Hour).Format(time.RFC3339), summer.Format(time.RFC3339)
	activity := a.accept("polis", check)
	a.confirm(activity)
	secrets := []string{plannedCanary, id}
	queries := regexp.MustCompile(`query (\w+)\(`).FindAllStringSubmatch(contract, -1)
	if len(queries) < 15 {
		t.Fatal(queries)
	}
	for _, username := range []string{"", "analytiker", "admin", "pitea"} {
		for _, named := range queries {
			a.do(username, named[1], everyVariable()).hasNot(secrets...)
		}
	}
	for _, username := range []string{"samordnare", "analytiker"} {
		for _, query := range []string{
			`{ activities(filter: {area: "2560"}, first: 100) { nodes { id ref summary place { name } } } }`,
			`{ activityStats(filter: {area: "2560"}, groupBy: [PLACE]) { rows { key { value label } activities } } }`,
		} {
			a.query(username, query, nil).succeeds().hasNot(plannedCanary)
		}
	}
}

// everyVariable is what the contract's queries are asked with.
func everyVariable() map[string]any {
	return map[string]any{
		"area": alvsbyn, "year": 2025, "first": 50, "from": "2025-01-01", "to": "2025-12-31", "theme": "TRAFFIC",
		"filter": map[string]any{"area": alvsbyn}, "groupBy": []any{"PLACE"}, "code": "1234-5678-9012-3456-7890",
	}
}
