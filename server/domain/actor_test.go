package domain

import "testing"

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
