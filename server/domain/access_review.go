package domain

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"time"
)

// AccessAnswer is what a chief says of an account: that it is needed, or that it is not.
type AccessAnswer string

// The answers. None is the empty one.
const (
	AccessConfirmed AccessAnswer = "CONFIRMED"
	AccessRemoved   AccessAnswer = "REMOVED"
)

// AccessReview is a chief's word on every account of their party in an area (åtkomstgenomgång).
// While it goes on it follows the accounts as they come and go; closed, it stays as it was.
type AccessReview struct {
	Record   `                   bson:",inline"`
	Party    Party              `bson:"party"`
	Number   int                `bson:"number"` // from 1, within its party and area
	OpenedAt *time.Time         `bson:"openedAt,omitempty"`
	DueOn    Date               `bson:"dueOn"`
	Accounts []*ReviewedAccount `bson:"accounts"`
	ClosedAt *time.Time         `bson:"closedAt,omitempty"`
	ClosedBy string             `bson:"closedBy,omitempty"`
	// how long an account may lie unused before it stands first
	UnusedDays int `bson:"unusedDays"`
}

// ReviewedAccount is an account as it was seen, and what was said of it.
type ReviewedAccount struct {
	ID         string       `bson:"id"`
	Username   string       `bson:"username"`
	Role       Role         `bson:"role"`
	Unit       string       `bson:"unit,omitempty"`
	MadeAt     time.Time    `bson:"madeAt"`
	LastUsedAt *time.Time   `bson:"lastUsedAt,omitempty"`
	Unused     bool         `bson:"unused,omitempty"`
	Elsewhere  bool         `bson:"elsewhere,omitempty"` // it works in other areas too
	Answer     AccessAnswer `bson:"answer,omitempty"`
	AnsweredBy string       `bson:"answeredBy,omitempty"`
	AnsweredAt *time.Time   `bson:"answeredAt,omitempty"`
	// Gone: it has been shut, or works here no more, so that nobody has to answer for it
	Gone bool `bson:"gone,omitempty"`
}

// AccessAnswerInput is an answer for one account; nil takes back what was said.
type AccessAnswerInput struct {
	Account string
	Answer  *AccessAnswer
}

// AccessReviewRule is how often accounts are gone through, and when one is unused.
type AccessReviewRule struct{ Months, UnusedDays int }

// UsualAccessReview is the rule unless the settings say otherwise.
var UsualAccessReview = AccessReviewRule{Months: 6, UnusedDays: 90}

// NextAccessReview is the review that comes after the last one, which is nil when there was none:
// nobody has begun it. It is due some months after the last was closed, or after the first of the
// accounts was made.
func NextAccessReview(
	area string, party Party, last *AccessReview, accounts []*User, rule AccessReviewRule,
) *AccessReview {
	r := &AccessReview{Record: Record{Area: area}, Party: party, Number: 1, UnusedDays: rule.UnusedDays}
	var from time.Time
	for _, u := range accounts {
		if made := u.MadeAt(); from.IsZero() || made.Before(from) {
			from = made
		}
	}
	if last != nil {
		r.Number, from = last.Number+1, *last.ClosedAt
	}
	r.ID = fmt.Sprintf("%s:%s:%d", area, party, r.Number)
	r.DueOn = DateOf(from).addMonths(rule.Months)
	return r
}

// Open reports whether it can be answered still.
func (r *AccessReview) Open() bool { return r.ClosedAt == nil }

// Meet brings what is known of the accounts up to date: new ones are added, and those that are shut
// or have left need no answer. An answer was for what the account could do then: when its role has
// changed, it is asked for anew.
func (r *AccessReview) Meet(accounts []*User, used map[string]time.Time, now time.Time) {
	for _, a := range r.Accounts {
		a.Gone = true
	}
	for _, u := range accounts {
		if u.Shut() || u.Party != r.Party || !slices.Contains(u.AreaCodes, r.Area) {
			continue
		}
		a := r.account(u.ID)
		if a == nil {
			a = &ReviewedAccount{ID: u.ID}
			r.Accounts = append(r.Accounts, a)
		}
		if a.Role != u.Role {
			a.say("", "", nil)
		}
		a.Username, a.Role, a.Unit, a.MadeAt = u.Username, u.Role, u.Unit, u.MadeAt()
		a.Gone, a.Elsewhere, a.LastUsedAt = false, len(u.AreaCodes) > 1, nil
		if at, is := used[u.ID]; is {
			a.LastUsedAt = &at
		}
		a.Unused = DateOf(a.lastLife()).AddDays(r.UnusedDays) <= DateOf(now)
	}
	slices.SortFunc(r.Accounts, unusedFirst)
}

// unusedFirst is the order of a review's accounts: those unused, the longest first; then the others
// by name; last those that are gone.
func unusedFirst(a, b *ReviewedAccount) int {
	place := func(x *ReviewedAccount) int {
		switch {
		case x.Gone:
			return 2
		case x.Unused:
			return 0
		}
		return 1
	}
	if byPlace := cmp.Compare(place(a), place(b)); byPlace != 0 {
		return byPlace
	}
	if place(a) == 0 {
		if byUse := a.lastLife().Compare(b.lastLife()); byUse != 0 {
			return byUse
		}
	}
	return cmp.Compare(a.Username, b.Username)
}

// lastLife is when the account was last used, or made.
func (a *ReviewedAccount) lastLife() time.Time {
	if a.LastUsedAt != nil {
		return *a.LastUsedAt
	}
	return a.MadeAt
}

func (a *ReviewedAccount) say(answer AccessAnswer, by string, at *time.Time) {
	a.Answer, a.AnsweredBy, a.AnsweredAt = answer, by, at
}

func (r *AccessReview) account(id string) *ReviewedAccount {
	for _, a := range r.Accounts {
		if a.ID == id {
			return a
		}
	}
	return nil
}

const maxAccessAnswers = 100

// Say writes answers into the review. INVALID for accounts that are not in it, and for the actor's
// own: nobody reviews themselves.
func (r *AccessReview) Say(answers []*AccessAnswerInput, by Actor, now time.Time) error {
	var es Errors
	if len(answers) > maxAccessAnswers {
		es.add("answers", "Svara för högst 100 konton åt gången.")
		return es
	}
	for i, in := range answers {
		field, a := at("answers", i), r.account(in.Account)
		switch {
		case a == nil || a.Gone:
			es.add(field+".account", "Kontot är inte med i genomgången.")
		case a.ID == by.UserID:
			es.add(field+".account", "Ditt eget konto går någon annan igenom.")
		case in.Answer == nil:
			a.say("", "", nil)
		case *in.Answer != AccessConfirmed && *in.Answer != AccessRemoved:
			es.add(field+".answer", "Svara CONFIRMED eller REMOVED.")
		case a.Answer != *in.Answer:
			a.say(*in.Answer, by.Username, &now)
		}
	}
	if err := es.err(); err != nil {
		return err
	}
	r.wrote(by, now, "answer")
	return nil
}

// Removed are the accounts that are to lose their access here when the review is closed.
func (r *AccessReview) Removed() (removed []*ReviewedAccount) {
	for _, a := range r.Accounts {
		if a.Answer == AccessRemoved && !a.Gone {
			removed = append(removed, a)
		}
	}
	return removed
}

// CheckComplete says what the review lacks for the actor to close it: an answer for each account
// but their own.
func (r *AccessReview) CheckComplete(by Actor) error {
	left := 0
	for _, a := range r.Accounts {
		switch {
		case a.Gone:
		case a.ID == by.UserID && a.Answer == AccessRemoved:
			return &Error{
				Code: Invalid, Message: "Ditt konto ska tas bort. Den som svarade det får avsluta genomgången.",
			}
		case a.ID != by.UserID && a.Answer == "":
			left++
		}
	}
	if left > 0 {
		return &Error{Code: Invalid, Message: "Alla konton har inte fått svar ännu. Kvar: " + strconv.Itoa(left) + "."}
	}
	return nil
}

// ConfirmedCount is how many accounts were said to be needed.
func (r *AccessReview) ConfirmedCount() int { return r.answered(AccessConfirmed) }

// RemovedCount is how many accounts were said not to be.
func (r *AccessReview) RemovedCount() int { return r.answered(AccessRemoved) }

func (r *AccessReview) answered(answer AccessAnswer) (n int) {
	for _, a := range r.Accounts {
		if a.Answer == answer {
			n++
		}
	}
	return n
}

// Close ends the review.
func (r *AccessReview) Close(by Actor, at time.Time) {
	r.ClosedAt, r.ClosedBy = &at, by.Username
	r.wrote(by, at, "close")
}

func (r *AccessReview) wrote(by Actor, at time.Time, action string) {
	if r.OpenedAt == nil {
		r.OpenedAt = &at
	}
	r.Wrote(by.Username, at, action, "")
}

// Reason is the review as the reason for what it has led to.
func (r *AccessReview) Reason() string { return "Åtkomstgenomgång " + strconv.Itoa(r.Number) }

// Circle is who may know of the review.
func (r *AccessReview) Circle() Circle { return Circle{may: ReadAccessReviews, party: r.Party} }

// IsNode marks that an AccessReview has an id of its own.
func (AccessReview) IsNode() {}
