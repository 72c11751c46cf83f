package graph_test

import (
	"sync"
	"testing"

	"github.com/google/uuid"
)

// council is a meeting that was held, with two decisions, the first of which concerns the officers'
// unit.
func council(held string) map[string]any {
	return map[string]any{
		"area": alvsbyn, "convenedOn": "2025-06-01", "heldOn": held,
		"present": []any{map[string]any{"organisation": "Polisen", "position": "kommunpolis"}},
		"items":   []any{},
		"decisions": []any{
			map[string]any{
				"id": darkID, "text": "Kontroller fredag kväll", "party": "POLICE", "dueOn": "2025-06-30",
				"unit": "lokalpolisområde Piteå älvdal,  Älvsbyn",
			},
			map[string]any{"id": openID, "text": "Ungdomsgården öppnar", "party": "MUNICIPALITY"},
		},
	}
}

// council saves a meeting for the first time and returns its id.
func (a *api) council(input map[string]any) string {
	a.t.Helper()
	id := uuid.NewString()
	a.do("samordnare", "SaveCouncilMeeting", map[string]any{"id": id, "input": input}).succeeds().
		is(nil, "data", "councilMeetingSave", "userErrors", 0)
	return id
}

// decided says that a decision is done.
func (a *api) decided(meeting, id, on string) answer {
	a.t.Helper()
	const done = `mutation($m: ID!, $id: ID!, $on: Date) { decisionDone(meetingId: $m, id: $id, input: {doneOn: $on, doneBy: "Två kontroller"}) {
		councilMeeting { decisions { id doneOn doneBy } } userErrors { field code message } } }`
	return a.query("samordnare", done, map[string]any{"m": meeting, "id": id, "on": on})
}

func TestAMeetingOpensWithWhatIsNotDoneOldestFirst(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	second := council("2025-06-20")
	second["decisions"] = []any{map[string]any{"id": uuid.NewString(), "text": "Ett brev", "party": "MUNICIPALITY"}}
	a.council(second)
	first := a.council(council("2025-06-10"))
	next := map[string]any{"area": alvsbyn, "meetsOn": "2025-09-01"}
	save := func() answer {
		return a.do("samordnare", "SaveCouncilMeeting", map[string]any{"id": uuid.NewString(), "input": next}).
			succeeds()
	}
	opens := func(want ...string) {
		t.Helper()
		got := save()
		for i, text := range want {
			got.is(text, "data", "councilMeetingSave", "councilMeeting", "openDecisions", i, "text")
		}
		got.is(nil, "data", "councilMeetingSave", "councilMeeting", "openDecisions", len(want))
	}
	opens("Kontroller fredag kväll", "Ungdomsgården öppnar", "Ett brev")
	a.decided(first, darkID, "2025-06-25").succeeds().
		is("Två kontroller", "data", "decisionDone", "councilMeeting", "decisions", 0, "doneBy")
	opens("Ungdomsgården öppnar", "Ett brev")
	// The second one opened with what was done five days later.
	a.query(
		"polis",
		`{ councilMeetings(area: "2560") { nodes { heldOn openDecisions { text } } } openDecisions(area: "2560") { text } }`,
		nil,
	).
		succeeds().
		is("2025-06-20", "data", "councilMeetings", "nodes", 2, "heldOn").
		is("Kontroller fredag kväll", "data", "councilMeetings", "nodes", 2, "openDecisions", 0, "text").
		is(nil, "data", "councilMeetings", "nodes", 3, "openDecisions", 0).
		is("Ungdomsgården öppnar", "data", "openDecisions", 0, "text")
	a.decided(first, uuid.NewString(), "2025-06-25").is("NOT_FOUND", "data", "decisionDone", "userErrors", 0, "code")
	a.decided(first, openID, "2025-07-04").is("INVALID", "data", "decisionDone", "userErrors", 0, "code")
}

func TestTwoWhoDoTwoDecisionsAtOnceLoseNothing(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id := a.council(council("2025-06-10"))
	var under sync.WaitGroup
	for _, decision := range []string{darkID, openID} {
		under.Go(func() { a.decided(id, decision, "2025-06-25").succeeds() })
	}
	under.Wait()
	a.query(
		"chef", `query($id: ID!) { councilMeeting(id: $id) { decisions { doneOn } history { action } } }`,
		map[string]any{"id": id},
	).
		succeeds().
		is("2025-06-25", "data", "councilMeeting", "decisions", 0, "doneOn").
		is("2025-06-25", "data", "councilMeeting", "decisions", 1, "doneOn")
	in := council("2025-06-10")
	a.do("samordnare", "SaveCouncilMeeting", map[string]any{"id": id, "revision": 1, "input": in}).succeeds().
		is("CONFLICT", "data", "councilMeetingSave", "userErrors", 0, "code").
		is("2025-06-25", "data", "councilMeetingSave", "councilMeeting", "decisions", 0, "doneOn")
	a.do("pitea", "SaveCouncilMeeting", map[string]any{"id": id, "revision": 1, "input": in}).succeeds().
		is("NOT_FOUND", "data", "councilMeetingSave", "userErrors", 0, "code").hasNot("Kontroller")
	in["area"] = "2581"
	a.do("pitea", "SaveCouncilMeeting", map[string]any{"id": id, "input": in}).succeeds().
		is("CONFLICT", "data", "councilMeetingSave", "userErrors", 0, "code").hasNot("2025-06-25")
}

func TestADecisionIsInTheKitOfTheUnitThatItConcernsUntilItIsDone(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	kit := func(username string) answer {
		return a.query(username, `{ fieldKit { version decisions { text dueOn } } }`, nil).succeeds()
	}
	before := kit("polis").at("data", "fieldKit", "version")
	id := a.council(council("2025-06-10"))
	got := kit("polis").is("Kontroller fredag kväll", "data", "fieldKit", "decisions", 0, "text").
		is("2025-06-30", "data", "fieldKit", "decisions", 0, "dueOn").
		is(nil, "data", "fieldKit", "decisions", 1)
	if got.at("data", "fieldKit", "version") == before {
		t.Error("a phone that has the kit of before is not told")
	}
	for _, username := range []string{"falt", "samordnare", "chef", "pitea"} {
		kit(username).is(nil, "data", "fieldKit", "decisions", 0)
	}
	a.decided(id, darkID, "2025-06-25").succeeds()
	kit("polis").is(nil, "data", "fieldKit", "decisions", 0).is(before, "data", "fieldKit", "version")
}

// boardMeeting is an activity BRÅ-möte of a day.
func boardMeeting(day string) map[string]any {
	in := trafficCheck()
	in["type"], in["occurredAt"] = "COUNCIL_MEETING", day+"T11:00:00Z"
	in["details"] = map[string]any{"meeting": map[string]any{"attendees": []any{}}}
	return in
}

const meetings = `{ councilMeetings(area: "2560") { nodes { id heldOn meetsOn activityIds items { problem { id } } revision } } }`

func TestAnActivityAndTheMeetingOfItsDayAreOne(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	logged := a.accept("samordnare", boardMeeting("2025-06-10"))
	got := a.query("polis", meetings, nil).succeeds().
		is("2025-06-10", "data", "councilMeetings", "nodes", 0, "heldOn").
		is(logged, "data", "councilMeetings", "nodes", 0, "activityIds", 0).
		is(nil, "data", "councilMeetings", "nodes", 1)
	id := got.at("data", "councilMeetings", "nodes", 0, "id")
	// Another who was there logs it too, and a coordinator writes of it and may not move it.
	other := a.accept("polis", boardMeeting("2025-06-10"))
	in := council("2025-06-11")
	save := func(revision int) answer {
		return a.do("samordnare", "SaveCouncilMeeting", map[string]any{"id": id, "revision": revision, "input": in}).
			succeeds()
	}
	save(1).is("heldOn", "data", "councilMeetingSave", "userErrors", 0, "field", 0)
	delete(in, "heldOn")
	problem := a.problem(noise())
	in["items"] = []any{map[string]any{"title": "Buller", "problemId": problem}}
	save(1).is("2025-06-10", "data", "councilMeetingSave", "councilMeeting", "heldOn").
		is("PB-1", "data", "councilMeetingSave", "councilMeeting", "items", 0, "problem", "ref")
	state := func(status string, heldOn any) {
		t.Helper()
		a.query("chef", `{ problem(area: "2560", ref: "PB-1") { status council { heldOn } } }`, nil).succeeds().
			is(status, "data", "problem", "status").is(heldOn, "data", "problem", "council", "heldOn")
		a.do("chef", "Problems", map[string]any{"area": alvsbyn, "status": status}).
			is(1.0, "data", "problems", "totalCount")
	}
	state("CONVENED", "2025-06-10")
	// The day of both is corrected: the meeting follows with the last of them.
	move := func(activity, day string) {
		a.do("samordnare", "AmendActivity", map[string]any{"id": activity, "revision": 1, "input": map[string]any{
			"reason": "Fel dag", "occurredAt": day + "T11:00:00Z",
		}}).succeeds().is(nil, "data", "activityAmend", "userErrors", 0)
	}
	move(logged, "2025-06-12")
	a.query("polis", meetings, nil).succeeds().
		is("2025-06-12", "data", "councilMeetings", "nodes", 0, "heldOn").
		is(logged, "data", "councilMeetings", "nodes", 0, "activityIds", 0).
		is(id, "data", "councilMeetings", "nodes", 1, "id").
		is(other, "data", "councilMeetings", "nodes", 1, "activityIds", 0)
	move(other, "2025-06-13")
	a.query("polis", meetings, nil).succeeds().
		is(id, "data", "councilMeetings", "nodes", 0, "id").
		is("2025-06-13", "data", "councilMeetings", "nodes", 0, "heldOn").
		is(nil, "data", "councilMeetings", "nodes", 2)
	state("CONVENED", "2025-06-13")
	// Struck, it has not been held; what was written of it stays.
	a.do("samordnare", "ReviewActivity", map[string]any{
		"id": other, "revision": 2, "status": "REJECTED", "reason": "Inställt.",
	}).succeeds()
	a.do("samordnare", "ReviewActivity", map[string]any{
		"id": logged, "revision": 2, "status": "REJECTED", "reason": "Inställt.",
	}).succeeds()
	a.query("polis", meetings, nil).succeeds().
		is(id, "data", "councilMeetings", "nodes", 0, "id").
		is(nil, "data", "councilMeetings", "nodes", 0, "heldOn").
		is(nil, "data", "councilMeetings", "nodes", 1)
	state("RAISED", nil)
}

func TestAnActivityFindsTheMeetingThatIsCalledForItsDay(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	problem := a.problem(noise())
	in := map[string]any{
		"area": alvsbyn, "convenedOn": "2025-06-01", "meetsOn": "2025-06-10",
		"items": []any{map[string]any{"title": "", "problemId": problem}},
	}
	id := a.council(in)
	in["items"] = []any{map[string]any{"title": "", "problemId": uuid.NewString()}}
	a.do("samordnare", "SaveCouncilMeeting", map[string]any{"id": id, "revision": 1, "input": in}).succeeds().
		is("problemId", "data", "councilMeetingSave", "userErrors", 0, "field", 2)
	const wording = "sammankallas vid uppkomna"
	status := func() any { return current(a.commitmentFor("samordnare", wording), "status") }
	if got := status(); got != "AT_RISK" {
		t.Errorf("a month without a meeting: %v", got)
	}
	check := boardMeeting("2025-06-10")
	a.accept("polis", check)
	a.query("polis", meetings, nil).succeeds().
		is(id, "data", "councilMeetings", "nodes", 0, "id").
		is("2025-06-10", "data", "councilMeetings", "nodes", 0, "heldOn").
		is(nil, "data", "councilMeetings", "nodes", 1)
	planned := noise()
	planned["plan"] = map[string]any{"decidedOn": "2025-06-12"}
	planned["council"] = map[string]any{"convenedOn": "2025-06-01", "heldOn": "2025-06-10"}
	a.query("samordnare", saveProblem, map[string]any{"id": problem, "revision": 1, "input": planned}).succeeds().
		is(2.0, "data", "problemSave", "problem", "revision")
	if got := status(); got != "FULFILLED" {
		t.Errorf("met and planned: %v", got)
	}
	other := council("2025-06-10")
	a.do("samordnare", "SaveCouncilMeeting", map[string]any{"id": uuid.NewString(), "input": other}).succeeds().
		is("heldOn", "data", "councilMeetingSave", "userErrors", 0, "field", 0)
}

func TestMeetingsThatWereLoggedBeforeThereWereAnyAreMadeOnce(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	var under sync.WaitGroup
	for range 4 {
		check := boardMeeting("2025-06-10")
		under.Go(func() { a.accept("polis", check) })
	}
	under.Wait()
	got := a.query("polis", meetings, nil).succeeds().is(nil, "data", "councilMeetings", "nodes", 1)
	if n := len(got.list("data", "councilMeetings", "nodes", 0, "activityIds")); n != 4 {
		t.Errorf("%d activities of four are the meeting: %s", n, got.text)
	}
	id := got.at("data", "councilMeetings", "nodes", 0, "id").(string)
	a.lacks("councilmeetings", id, "activityIds", "heldOn", "day")
	if changed, err := a.service.Migrate(t.Context()); err != nil || changed != 4 {
		t.Errorf("%d changed, %v", changed, err)
	}
	again := a.query("polis", meetings, nil).succeeds().is(nil, "data", "councilMeetings", "nodes", 1)
	if n := len(again.list("data", "councilMeetings", "nodes", 0, "activityIds")); n != 4 {
		t.Errorf("after the migration %d of four are the meeting: %s", n, again.text)
	}
	if changed, err := a.service.Migrate(t.Context()); err != nil || changed != 0 {
		t.Errorf("again: %d changed, %v", changed, err)
	}
}
