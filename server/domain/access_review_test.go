package domain

import (
	"strings"
	"testing"
	"time"
)

var reviewDay = time.Date(2025, 7, 10, 12, 0, 0, 0, time.UTC)

// inUse is an account of the police in Älvsbyn that was made some days before the day of the
// review.
func inUse(username string, role Role, made int, areas ...string) *User {
	return &User{
		ID: username, Username: username, Role: role, Party: Police, AreaCodes: append([]string{"2560"}, areas...),
		PasswordHash: "x", History: []HistoryEntry{{At: reviewDay.AddDate(0, 0, -made)}},
	}
}

func daysAgo(n int) time.Time { return reviewDay.AddDate(0, 0, -n) }

func chief() Actor { return inUse("chief", Chief, 500).Actor("") }

// said is an answer for an account.
func said(account string, answer AccessAnswer) []*AccessAnswerInput {
	if answer == "" {
		return []*AccessAnswerInput{{Account: account}}
	}
	return []*AccessAnswerInput{{account, &answer}}
}

// inReview are the review's accounts as they stand: their names, with ! for unused and - for gone,
// and what was said.
func inReview(r *AccessReview) string {
	var list []string
	for _, a := range r.Accounts {
		mark := a.Username
		if a.Unused {
			mark += "!"
		}
		if a.Gone {
			mark += "-"
		}
		list = append(list, mark+strings.ToLower(string(a.Answer)))
	}
	return strings.Join(list, " ")
}

func TestAReviewsAccountsStandWithThoseUnusedFirst(t *testing.T) {
	t.Parallel()
	shut := inUse("shut", Officer, 500)
	shut.Disabled = true
	moved := inUse("moved", Officer, 500)
	moved.AreaCodes = []string{"2581"}
	other := inUse("other", Officer, 500)
	other.Party = Municipality
	invited := inUse("invited", Officer, 3)
	invited.PasswordHash = ""
	accounts := []*User{
		inUse("daily", Officer, 500), inUse("b-day-90", Officer, 500), inUse("a-day-89", Officer, 500),
		inUse("never", Officer, 400),
		inUse("new", Officer, 5), inUse("years", Officer, 900), invited, shut, moved, other,
	}
	used := map[string]time.Time{
		"daily": daysAgo(0), "b-day-90": daysAgo(90), "a-day-89": daysAgo(89), "years": daysAgo(300),
		"shut": daysAgo(1),
	}
	r := NextAccessReview("2560", Police, nil, accounts, UsualAccessReview)
	r.Meet(accounts, used, reviewDay)
	if got, want := inReview(r), "never! years! b-day-90! a-day-89 daily invited new"; got != want {
		t.Errorf("the accounts are %q, want %q", got, want)
	}
}

func TestWhenAReviewIsDue(t *testing.T) {
	t.Parallel()
	closed := time.Date(2025, 8, 31, 23, 30, 0, 0, time.UTC) // 1 September in Sweden
	end := time.Date(2025, 8, 31, 12, 0, 0, 0, time.UTC)
	accounts := []*User{inUse("a", Officer, 10), inUse("b", Officer, 40)}
	for _, c := range []struct {
		name string
		last *AccessReview
		rule AccessReviewRule
		want Date
		id   string
	}{
		{"the first, after the oldest account", nil, UsualAccessReview, "2025-11-30", "2560:POLICE:1"},
		{"six months after the last", &AccessReview{
			Number: 1, ClosedAt: &closed,
		}, UsualAccessReview, "2026-03-01", "2560:POLICE:2"},
		{"a month without such a day", &AccessReview{
			Number: 4, ClosedAt: &end,
		}, UsualAccessReview, "2026-02-28", "2560:POLICE:5"},
		{"another setting", &AccessReview{
			Number: 1, ClosedAt: &end,
		}, AccessReviewRule{12, 30}, "2026-08-31", "2560:POLICE:2"},
	} {
		r := NextAccessReview("2560", Police, c.last, accounts, c.rule)
		if r.DueOn != c.want || r.ID != c.id || r.UnusedDays != c.rule.UnusedDays || r.Revision != 0 || !r.Open() {
			t.Errorf("%s: %+v", c.name, r)
		}
	}
}

func TestAReviewIsCompleteWhenEachAccountHasAnAnswer(t *testing.T) {
	t.Parallel()
	accounts := []*User{inUse("a", Officer, 10), inUse("b", Officer, 10), inUse("chief", Chief, 10)}
	r := NextAccessReview("2560", Police, nil, accounts, UsualAccessReview)
	r.Meet(accounts, nil, reviewDay)
	say := func(account string, answer AccessAnswer) error {
		return r.Say(said(account, answer), chief(), reviewDay)
	}
	for _, c := range []struct {
		account string
		answer  AccessAnswer
		refused string
	}{
		{"chief", AccessConfirmed, "answers.0.account"},
		{"chief", AccessRemoved, "answers.0.account"},
		{"nobody", AccessConfirmed, "answers.0.account"},
		{"a", "PERHAPS", "answers.0.answer"},
	} {
		if got := fieldsOf(t, say(c.account, c.answer)); got != c.refused {
			t.Errorf("%s of %s: refused at %q", c.answer, c.account, got)
		}
	}
	if r.Revision != 0 || r.OpenedAt != nil {
		t.Errorf("what was refused began the review: %+v", r)
	}
	for _, step := range []struct {
		account string
		answer  AccessAnswer
		whole   bool
	}{{"a", AccessConfirmed, false}, {"b", AccessRemoved, true}, {"a", "", false}, {"a", AccessRemoved, true}, {
		"b", AccessConfirmed, true,
	}} {
		if err := say(step.account, step.answer); err != nil {
			t.Fatal(err)
		}
		if whole := r.CheckComplete(chief()) == nil; whole != step.whole {
			t.Errorf("after %s of %s it is complete: %t", step.answer, step.account, whole)
		}
	}
	if removed := r.Removed(); len(removed) != 1 || removed[0].ID != "a" || r.Revision != 5 {
		t.Errorf("to be removed: %+v", removed)
	}
	if many := make([]*AccessAnswerInput, 101); fieldsOf(t, r.Say(saidOften(many), chief(), reviewDay)) != "answers" {
		t.Error("101 answers at a time are taken")
	}
	r.Close(chief(), reviewDay)
	if r.Open() || r.ClosedBy != "chief" || r.Revision != 6 || r.ConfirmedCount() != 1 || r.RemovedCount() != 1 {
		t.Errorf("closed: %+v", r)
	}
}

func saidOften(answers []*AccessAnswerInput) []*AccessAnswerInput {
	for i := range answers {
		answers[i] = said("b", "")[0]
	}
	return answers
}

func TestAReviewFollowsItsAccounts(t *testing.T) {
	t.Parallel()
	a, b, c := inUse("a", Officer, 10), inUse("b", Officer, 10), inUse("c", Officer, 10)
	r := NextAccessReview("2560", Police, nil, []*User{a, b, c}, UsualAccessReview)
	meet := func(accounts ...*User) string { r.Meet(accounts, nil, reviewDay); return inReview(r) }
	meet(a, b, c)
	for _, id := range []string{"a", "b", "c"} {
		if err := r.Say(said(id, AccessConfirmed), chief(), reviewDay); err != nil {
			t.Fatal(err)
		}
	}
	made := inUse("d", Officer, 0)
	if got := meet(a, b, c, made); got != "aconfirmed bconfirmed cconfirmed d" || r.CheckComplete(chief()) == nil {
		t.Errorf("an account made meanwhile needs no answer: %s", got)
	}
	made.RetiredAt = &reviewDay
	if got := meet(a, b, c, made); got != "aconfirmed bconfirmed cconfirmed d-" || r.CheckComplete(chief()) != nil {
		t.Errorf("an account retired meanwhile needs one: %s", got)
	}
	if err := r.Say(said("d", AccessConfirmed), chief(), reviewDay); err == nil {
		t.Error("one that is gone is answered for")
	}
	b.Role = Admin
	if got := meet(a, b, c); got != "aconfirmed b cconfirmed d-" {
		t.Errorf("what was said of an officer holds for an administrator: %s", got)
	}
	c.AreaCodes = []string{"2581"}
	if got := meet(a, b, c); got != "aconfirmed b c-confirmed d-" {
		t.Errorf("one that has moved: %s", got)
	}
}

// Nobody closes a review that says that they themselves are to go.
func TestWhoIsToGoDoesNotCloseTheReview(t *testing.T) {
	t.Parallel()
	accounts := []*User{inUse("chief", Chief, 10), inUse("chief2", Chief, 10)}
	r := NextAccessReview("2560", Police, nil, accounts, UsualAccessReview)
	r.Meet(accounts, nil, reviewDay)
	other := inUse("chief2", Chief, 10).Actor("")
	if err := r.Say(said("chief", AccessRemoved), other, reviewDay); err != nil {
		t.Fatal(err)
	}
	if r.CheckComplete(chief()) == nil || r.CheckComplete(other) != nil {
		t.Error("the wrong one may close it")
	}
}

func TestWhoeverLeavesTheirLastAreaIsShut(t *testing.T) {
	t.Parallel()
	u := inUse("a", Officer, 10, "2581")
	u.Leave("2560")
	if u.Shut() || strings.Join(u.AreaCodes, " ") != "2581" {
		t.Errorf("out of one of two: %+v", u)
	}
	u.Leave("2560")
	if u.Shut() {
		t.Error("shut by an area that it was not in")
	}
	u.Invitation = &Invitation{}
	u.Leave("2581")
	if !u.Disabled || u.Invitation != nil || strings.Join(u.AreaCodes, " ") != "2581" {
		t.Errorf("out of the last: %+v", u)
	}
}
