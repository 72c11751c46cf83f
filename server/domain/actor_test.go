package domain

import (
	"slices"
	"testing"
)

func TestWhoMayDoWhat(t *testing.T) {
	t.Parallel()
	others := &Activity{Record: Record{Area: "2560"}, PerformedBy: Performer{UserID: "u-other"}}
	own := &Activity{Record: Record{Area: "2560"}, PerformedBy: Performer{UserID: "u-me"}}
	for _, c := range []struct {
		name  string
		may   func(Actor) bool
		roles []Role // that may it in their own area; nobody may in another's
	}{
		{"log", func(a Actor) bool { return CanLog(a, "2560") }, []Role{Officer, FieldWorker, Coordinator, Chief}},
		{"read activities", func(a Actor) bool { return CanReadActivities(a, "2560") }, []Role{Officer, FieldWorker, Coordinator, Chief, Analyst}},
		{"review", func(a Actor) bool { return CanReview(a, "2560") }, []Role{Coordinator, Chief}},
		{"amend what is theirs", func(a Actor) bool { return CanAmend(a, own) }, []Role{Officer, FieldWorker, Coordinator, Chief}},
		{"amend what is another's", func(a Actor) bool { return CanAmend(a, others) }, []Role{Coordinator, Chief}},
		{"read pickup points", func(a Actor) bool { return CanReadPickupPoints(a, "2560") }, []Role{Officer, FieldWorker, Coordinator, Chief}},
		{"keep pledge, pickup points and problems", func(a Actor) bool { return CanKeep(a, "2560") }, []Role{Coordinator}},
		{"moderate feedback", func(a Actor) bool { return CanModerate(a, "2560") }, []Role{Coordinator, Chief}},
		{"read internal dialogues", func(a Actor) bool { return CanReadInternalDialogues(a, "2560") }, []Role{Officer, FieldWorker, Coordinator, Chief}},
		{"read problems", func(a Actor) bool { return CanReadProblems(a, "2560") }, []Role{Officer, FieldWorker, Coordinator, Chief, Analyst}},
	} {
		for _, role := range append([]Role{Citizen, "", "SUPERUSER"}, Roles...) {
			want := slices.Contains(c.roles, role)
			in := Actor{UserID: "u-me", Role: role, Areas: []string{"2581", "2560"}}
			if got := c.may(in); got != want {
				t.Errorf("%s in the area: may %s is %t", role, c.name, got)
			}
			for where, a := range map[string]Actor{
				"of another area":  {UserID: "u-me", Role: role, Areas: []string{"2581"}},
				"of no area":       {UserID: "u-me", Role: role},
				"not signed in":    {Role: role, Areas: []string{"2560"}},
				"with half a code": {UserID: "u-me", Role: role, Areas: []string{"25", ""}},
			} {
				if c.may(a) {
					t.Errorf("%s %s may %s", role, where, c.name)
				}
			}
		}
		if c.may(Actor{}) {
			t.Errorf("anonymous may %s", c.name)
		}
	}
}

func TestAnActivityOfNobodyBelongsToNobody(t *testing.T) {
	t.Parallel()
	if CanAmend(Actor{Role: Officer, Areas: []string{"2560"}}, &Activity{Record: Record{Area: "2560"}}) {
		t.Error("the anonymous actor is taken for the author of an activity without one")
	}
}

func TestOnlyTheAnalystSeesOnlyWhatIsConfirmed(t *testing.T) {
	t.Parallel()
	for _, role := range Roles {
		if SeesOnlyConfirmed(Actor{UserID: "u", Role: role}) != (role == Analyst) {
			t.Errorf("%s", role)
		}
	}
}

func TestAUserActsAsItself(t *testing.T) {
	t.Parallel()
	u := &User{ID: "u", Username: "polis", Role: Officer, Party: Police, Unit: "LPO", AreaCodes: []string{"2560"}}
	a := u.Actor("s")
	if a.UserID != "u" || a.Username != "polis" || a.Role != Officer || a.Party != Police || a.Unit != "LPO" ||
		a.SessionID != "s" ||
		!a.In("2560") ||
		a.In("2581") ||
		!a.SignedIn() {
		t.Errorf("actor %+v", a)
	}
}
