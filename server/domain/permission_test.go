package domain

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// whoMay is the table as it is read aloud, a verb a line: officer, field worker, coordinator,
// chief, analyst and administrator. o is the actor's own, p their party's, a their areas', E
// everywhere, - nowhere.
const whoMay = `
READ_ACTIVITIES         a a a a a -
READ_UNREVIEWED         a a a a - -
LOG_ACTIVITIES          a a a a - -
AMEND_ACTIVITIES        o o a a - -
REVIEW_ACTIVITIES       - - a a - -
IMPORT_ACTIVITIES       - - a - - -
READ_RIGHT_TIME         a a a a - -
READ_PLANNED            a a a a - -
KEEP_PLANNED            p p a a - -
KEEP_CALENDAR           o o o o - -
READ_LOCALITIES         a a a a a -
KEEP_LOCALITIES         - - a - - -
READ_PICKUP_POINTS      a a a a - -
KEEP_PICKUP_POINTS      - - a - - -
READ_PROBLEMS           a a a a a -
KEEP_PROBLEMS           - - a - - -
KEEP_MEASURES           - - a - - -
READ_COUNCIL_MEETINGS   a a a a - -
KEEP_COUNCIL_MEETINGS   - - a - - -
READ_INDICATORS         a a a a a -
KEEP_INDICATORS         - - a - - -
READ_INTERNAL_DIALOGUES a a a a - -
KEEP_DIALOGUES          - - a - - -
KEEP_PLEDGES            - - a - - -
EXPLAIN_PERIODS         - - a a - -
REMOVE_WORDS            - - a - - -
MODERATE_FEEDBACK       - - a a - -
COUNT_FEEDBACK          a a a a a -
LIST_FEEDBACK           - - a a a -
EDIT_NOTICES            - - a - - a
KEEP_DEVICES            - - a a - -
READ_AUDIT              - - - - - a
READ_ACCOUNTS           - - - - - p
KEEP_ACCOUNTS           - - - - - p
READ_ACCESS_REVIEWS     - - - p - p
KEEP_ACCESS_REVIEWS     - - - p - -
READ_OWN_ACCOUNT        o o o o o o
END_SESSIONS            o o o o o p
CHANGE_PASSWORD         o o o o o o
LIST_API_KEYS           - - - - o a
KEEP_API_KEYS           - - - - o a
READ_BY_API_KEY         - - - - o -
LISTEN                  a a a a a a
READ_SCHEMA             - - - - E E
ASK_MUCH                - - - - E -
`

var reaches = map[string]Reach{"-": Nowhere, "o": Own, "p": OwnParty, "a": OwnArea, "E": Everywhere}

func TestWhoMayDoWhat(t *testing.T) {
	t.Parallel()
	said := map[Verb]bool{}
	for line := range strings.Lines(strings.TrimSpace(whoMay)) {
		words := strings.Fields(line)
		verb := Verb(words[0])
		said[verb] = true
		for i, role := range Roles {
			whoMayIs(t, role, verb, reaches[words[1+i]])
		}
		for _, role := range []Role{Citizen, "", "SUPERUSER"} {
			whoMayIs(t, role, verb, Nowhere)
		}
	}
	for verb := range permissions {
		if !said[verb] {
			t.Errorf("nobody has said who may %s", verb)
		}
	}
	if len(said) != len(permissions) {
		t.Errorf("%d verbs are said, %d are in the table", len(said), len(permissions))
	}
	whoMayIs(t, Coordinator, "DO_WHAT_NOBODY_THOUGHT_OF", Nowhere)
}

// whoMayIs tries a verb on what is near and far from an actor.
func whoMayIs(t *testing.T, role Role, verb Verb, reach Reach) {
	t.Helper()
	a := Actor{UserID: "me", Role: role, Party: Police, Areas: []string{"2581", "2560"}}
	here := []string{"2560"}
	for of, c := range map[string]struct {
		on    Subject
		needs Reach // the least reach that holds it
	}{
		"own":                  {Subject{here, "me", Police}, Own},
		"a colleague's":        {Subject{here, "other", Police}, OwnParty},
		"the other party's":    {Subject{here, "other", Municipality}, OwnArea},
		"nobody's":             {Subject{Areas: here}, OwnArea},
		"own of another area":  {Subject{[]string{"2582"}, "me", Police}, Everywhere},
		"another area's":       {Subject{[]string{"2582"}, "other", Police}, Everywhere},
		"of half a code":       {Subject{[]string{"25", ""}, "me", Police}, Everywhere},
		"of no area, but own":  {Subject{nil, "me", Police}, Everywhere},
		"of no area, nobody's": {Subject{}, Everywhere},
	} {
		want := reach != Nowhere && reach >= c.needs
		if got := May(a, verb, c.on); got != want {
			t.Errorf("%s, %s, what is %s: %t", role, verb, of, got)
		}
		for who, other := range map[string]Actor{"anonymous": {}, "not signed in": {Role: role, Areas: a.Areas}} {
			if May(other, verb, c.on) || MayAtAll(other, verb) {
				t.Errorf("%s %s may %s what is %s", who, role, verb, of)
			}
		}
	}
	if MayAtAll(a, verb) != (reach != Nowhere) || ReachOf(role, verb) != reach {
		t.Errorf("%s may %s at all: %t", role, verb, MayAtAll(a, verb))
	}
	if MayIn(a, verb, "2560") != (reach >= OwnArea) || MayIn(a, verb, "2582") != (reach == Everywhere) {
		t.Errorf("%s may %s in the area: %t", role, verb, MayIn(a, verb, "2560"))
	}
	if slices.Contains(RolesThat(verb), role) != (reach != Nowhere) {
		t.Errorf("%s is among those that %s: %v", role, verb, RolesThat(verb))
	}
}

func TestWhatIsOfSeveralAreasIsSeenInAnyAndKeptInAll(t *testing.T) {
	t.Parallel()
	admin := Actor{UserID: "me", Role: Admin, Party: Police, Areas: []string{"2560"}}
	both := Subject{Areas: []string{"2560", "2581"}, UserID: "other", Party: Police}
	for verb, want := range map[Verb]bool{
		ReadAccounts: true, KeepAPIKeys: true, KeepAccounts: false, EndSessions: false,
	} {
		if May(admin, verb, both) != want {
			t.Errorf("%s of two areas, one of them the actor's: %t", verb, !want)
		}
	}
}

func TestAnAPIKeyReadsAndNeverWrites(t *testing.T) {
	t.Parallel()
	writes := slices.DeleteFunc(
		slices.Sorted(maps.Keys(permissions)),
		func(v Verb) bool { return !permissions[v].writes },
	)
	for _, verb := range writes {
		for _, role := range RolesThat(verb) {
			a := Actor{UserID: "me", Role: role, Party: Police, Areas: []string{"2560"}, KeyID: "key"}
			if MayAtAll(a, verb) || May(a, verb, Subject{a.Areas, "me", Police}) {
				t.Errorf("%s by key may %s", role, verb)
			}
		}
	}
	for _, verb := range []Verb{ReadActivities, ReadProblems, ReadIndicators, ListAPIKeys, Listen, ReadOwnAccount} {
		if !MayAtAll(Actor{UserID: "me", Role: Analyst, KeyID: "key"}, verb) {
			t.Errorf("an analyst's key may not %s", verb)
		}
	}
}

func TestAnActivityOfNobodyBelongsToNobody(t *testing.T) {
	t.Parallel()
	nobodys := &Activity{Record: Record{Area: "2560"}}
	if May(Actor{Role: Officer, Areas: []string{"2560"}}, AmendActivities, nobodys.Subject()) {
		t.Error("the anonymous actor is taken for the author of an activity without one")
	}
}

// What is told to those who listen is what they may read: for every noun, as open and as closed as
// it can be.
func TestASignalIsHeardOnlyByThoseWhoMayReadTheRecord(t *testing.T) {
	t.Parallel()
	const all, inside, desk, coordinator = "OFFICER FIELD_WORKER COORDINATOR CHIEF ANALYST ADMIN",
		"OFFICER FIELD_WORKER COORDINATOR CHIEF", "COORDINATOR CHIEF", "COORDINATOR"
	signed, draft := &Pledge{SignedOn: "2025-01-01"}, &Pledge{}
	told := map[Noun]bool{}
	for _, c := range []struct {
		noun   Noun
		record any
		heard  string
	}{
		{NounPledge, signed, all},
		{NounPledge, draft, coordinator},
		{NounActivity, &Activity{}, inside},
		{NounActivity, reviewed(ReviewReceived), inside},
		{NounActivity, reviewed(ReviewRejected), inside},
		{NounActivity, reviewed(ReviewConfirmed), inside + " ANALYST"},
		{NounPickupPoint, &PickupPoint{}, inside},
		{NounProblem, &Problem{}, inside + " ANALYST"},
		{NounMeeting, &CouncilMeeting{}, inside},
		{NounMeasure, &Measure{}, inside + " ANALYST"},
		{NounDialogue, &Dialogue{Kind: CitizenDialogue, OpensOn: "2025-01-01"}, all},
		{NounDialogue, &Dialogue{Kind: CitizenDialogue}, inside},
		{NounDialogue, &Dialogue{Kind: EmployeeDialogue, OpensOn: "2025-01-01"}, inside},
		{NounFeedback, &Feedback{}, desk},
		{NounReplyTemplate, &ReplyTemplates{}, desk},
		{NounNotice, &Notice{}, all},
		{NounLocalities, &Localities{}, inside + " ANALYST"},
		{NounDevice, &Device{}, desk},
		{NounIndicator, &Indicator{}, inside + " ANALYST"},
		{NounUser, &User{ID: "u", Party: Police}, "ADMIN"},
		{NounUser, &User{ID: "u", Party: Municipality}, ""},
		{NounAPIToken, &APIToken{}, ""},
		{NounAccessReview, &AccessReview{Party: Police}, "CHIEF ADMIN"},
		{NounAccessReview, &AccessReview{Party: Municipality}, ""},
		{"A_NOUN_THAT_NOBODY_THOUGHT_OF", nil, ""},
	} {
		told[c.noun] = true
		change := ChangeOf(c.noun, "id", "2560", HistoryEntry{}.At, c.record)
		for _, role := range append([]Role{Citizen}, Roles...) {
			a := Actor{UserID: "me", Role: role, Party: Police, Areas: []string{"2560"}}
			if got, want := CanHear(a, change), slices.Contains(strings.Fields(c.heard), string(role)); got != want &&
				role != Citizen {
				t.Errorf("%s hears of %s %+v: %t", role, c.noun, c.record, got)
			}
			a.Areas = []string{"2581"}
			if !change.For.public && CanHear(a, change) {
				t.Errorf("%s of another area hears of %s", role, c.noun)
			}
		}
	}
	for _, noun := range []Noun{
		NounPledge, NounActivity, NounPickupPoint, NounProblem, NounDialogue, NounFeedback, NounReplyTemplate,
		NounNotice,
		NounLocalities, NounDevice, NounIndicator, NounUser, NounAPIToken, NounMeasure, NounMeeting, NounAccessReview,
	} {
		if !told[noun] {
			t.Errorf("nobody has said who hears of %s", noun)
		}
	}
}

func reviewed(as ReviewStatus) *Activity { return &Activity{Type: TrafficCheckType, ReviewStatus: as} }
