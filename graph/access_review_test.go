package graph_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"loftet/server/domain"
	"loftet/server/service"
	"loftet/server/store/faulttest"
)

const (
	readAccess = `query($area: ID!) { accessReview(area: $area) {
		revision dueOn openedAt accounts { id username unused lastUsedAt answer answeredBy gone elsewhere } } }`
	saveAccess = `mutation($area: ID!, $revision: Int!, $answers: [AccessAnswerInput!]!) {
		accessReviewSave(area: $area, revision: $revision, answers: $answers) {
			accessReview { revision accounts { username answer } } userErrors { field code message } } }`
	closeAccess = `mutation($area: ID!, $revision: Int!) { accessReviewClose(area: $area, revision: $revision) {
		accessReview { closedAt closedBy confirmedCount removedCount } userErrors { field code message } } }`
)

// answerAccess answers for accounts in the review of somebody's party in Älvsbyn.
func (a *api) answerAccess(by string, revision int, said any, accounts ...string) answer {
	a.t.Helper()
	answers := []any{}
	for _, username := range accounts {
		answers = append(answers, map[string]any{"account": a.accountID(username), "answer": said})
	}
	return a.query(by, saveAccess, map[string]any{"area": alvsbyn, "revision": revision, "answers": answers})
}

func (a *api) closeAccess(by string, revision int) answer {
	a.t.Helper()
	return a.query(by, closeAccess, map[string]any{"area": alvsbyn, "revision": revision})
}

// reviewed are the accounts that somebody sees in the review of an area.
func (a *api) reviewed(by, area string) string {
	a.t.Helper()
	var names []string
	for _, node := range a.query(by, readAccess, map[string]any{
		"area": area,
	}).succeeds().list("data", "accessReview", "accounts") {
		names = append(names, node.(map[string]any)["username"].(string))
	}
	slices.Sort(names)
	return strings.Join(names, " ")
}

func TestAChiefGoesThroughTheOwnPartysAccounts(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	if got := a.reviewed("chef", alvsbyn); got != "chef polis polis2 polisadmin" {
		t.Errorf("the police's chief sees %q", got)
	}
	if got := a.reviewed("admin", alvsbyn); got != "admin analytiker falt kommunchef samordnare" {
		t.Errorf("the municipality's administrator sees %q", got)
	}
	a.query("chef", readAccess, map[string]any{"area": "2581"}).fails(domain.NotFound)
	for _, other := range []string{"falt", "admin", "pitea"} {
		got := a.answerAccess("chef", 0, "REMOVED", "polis", other).succeeds()
		got.is("1", "data", "accessReviewSave", "userErrors", 0, "field", 1)
		if got.at("data", "accessReviewSave", "accessReview") != nil {
			t.Errorf("%s: half of it was written: %s", other, got.text)
		}
	}
	a.answerAccess("chef", 0, "CONFIRMED", "chef").succeeds().
		is("INVALID", "data", "accessReviewSave", "userErrors", 0, "code")
	a.answerAccess("chef", 0, "REMOVED", "polisadmin").succeeds().
		is("INVALID", "data", "accessReviewSave", "userErrors", 0, "code") // the last administrator
	a.query("chef", readAccess, map[string]any{"area": alvsbyn}).succeeds().is(nil, "data", "accessReview", "openedAt")
}

func TestAReviewIsAnsweredUndoneAndClosed(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	signed, err := a.service.SignIn(t.Context(), signInAs("polis", "phone-1"))
	if err != nil {
		t.Fatal(err)
	}
	stream, err := a.service.Changed(
		t.Context(), domain.Actor{UserID: a.accountID("polis"), Role: domain.Officer, Areas: []string{alvsbyn}},
		alvsbyn,
	)
	if err != nil {
		t.Fatal(err)
	}
	a.answerAccess("chef", 0, "REMOVED", "polis", "polis2").
		succeeds().is(1.0, "data", "accessReviewSave", "accessReview", "revision")
	a.answerAccess("chef", 1, nil, "polis2").succeeds().is(2.0, "data", "accessReviewSave", "accessReview", "revision")
	a.answerAccess("chef", 0, "CONFIRMED", "polis2").
		succeeds().is("CONFLICT", "data", "accessReviewSave", "userErrors", 0, "code")
	a.closeAccess("chef", 2).succeeds().is("INVALID", "data", "accessReviewClose", "userErrors", 0, "code")
	if _, err := a.service.Authenticate(t.Context(), signed.AccessToken); err != nil {
		t.Errorf("before it is closed: %v", err)
	}
	a.answerAccess("chef", 2, "CONFIRMED", "polis2", "polisadmin").succeeds()
	for range 2 { // the answer may be lost
		a.closeAccess("chef", 3).succeeds().is(2.0, "data", "accessReviewClose", "accessReview", "confirmedCount").
			is(1.0, "data", "accessReviewClose", "accessReview", "removedCount")
	}
	a.answerAccess("chef", 4, "CONFIRMED", "polis2").
		succeeds().is("CONFLICT", "data", "accessReviewSave", "userErrors", 0, "code")
	if _, open := <-stream; open {
		t.Error("the stream goes on")
	}
	if _, err := a.service.Authenticate(t.Context(), signed.AccessToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("after it is closed: %v", err)
	}
	if _, err := a.service.Refresh(t.Context(), signed.RefreshToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("renewed: %v", err)
	}
	if a.signsIn("polis", "alvsbyn-demo") || !a.signsIn("polis2", "alvsbyn-demo") {
		t.Error("the wrong one signs in")
	}
	next := a.query("chef", readAccess, map[string]any{"area": alvsbyn}).
		succeeds().is(0.0, "data", "accessReview", "revision").
		is(string(domain.NewDate(summer.Year(), summer.Month()+6, summer.Day())), "data", "accessReview", "dueOn")
	next.hasNot(`"polis"`)
	const earlier = `{ accessReviews(area: "2560") { totalCount nodes { closedBy accounts { username answer } } } }`
	for who, n := range map[string]float64{"chef": 1, "polisadmin": 1, "kommunchef": 0, "admin": 0} {
		a.query(who, earlier, nil).succeeds().is(n, "data", "accessReviews", "totalCount")
	}
	a.query("polisadmin", `{ auditEntries(area: "2560", first: 10) { nodes { action detail } } }`, nil).succeeds().
		has("ACCESS_REVIEW", "Åtkomstgenomgång 1: 2 kvar, 1 bort", "USER_DISABLE", "polis: Åtkomstgenomgång 1")
}

// An account that works in other areas too leaves only the one that the review is of.
func TestAReviewTakesAwayAccessInItsOwnAreaOnly(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	u, err := a.service.UserNamed(t.Context(), service.System, "polis2")
	if err != nil {
		t.Fatal(err)
	}
	_, err = a.service.UserUpdate(t.Context(), service.System, u.ID, u.Revision, domain.UserInput{
		Username: u.Username, Role: u.Role, Party: u.Party, Unit: &u.Unit, Areas: []string{alvsbyn, "2581"},
	})
	if err != nil {
		t.Fatal(err)
	}
	const here = `{ localities(area: "2560") { revision } }`
	a.query("polis2", here, nil).succeeds()
	a.answerAccess("chef", 0, "REMOVED", "polis2").succeeds()
	a.answerAccess("chef", 1, "CONFIRMED", "polis", "polisadmin").succeeds()
	a.closeAccess("chef", 2).succeeds().is(1.0, "data", "accessReviewClose", "accessReview", "removedCount")
	if u, err = a.service.UserNamed(t.Context(), service.System, "polis2"); err != nil ||
		u.Shut() || strings.Join(u.AreaCodes, " ") != "2581" {
		t.Errorf("%+v %v", u, err)
	}
	a.query("polis2", here, nil).fails(domain.NotFound)
	a.query("polisadmin", `{ auditEntries(area: "2560", first: 50) { nodes { detail } } }`, nil).succeeds().
		has("OFFICER POLICE 2560,2581 → OFFICER POLICE 2581")
}

// What is broken off leaves nobody in whom a closed review has removed, and is carried on by the
// same request.
func TestAClosingThatIsBrokenOffIsCarriedOn(t *testing.T) {
	t.Parallel()
	for _, collection := range []string{"users", "sessions", "accessreviews"} {
		for _, way := range []string{"away", "lost"} {
			a := newAPI(t)
			in, err := a.service.SignIn(t.Context(), signInAs("polis2", "phone-1"))
			if err != nil {
				t.Fatal(err)
			}
			a.answerAccess("chef", 0, "REMOVED", "polis", "polis2").succeeds()
			a.answerAccess("chef", 1, "CONFIRMED", "polisadmin").succeeds()
			a.faults.Fail(faulttest.Fault{Way: faulttest.Ways[way], Times: 1, Calls: func(c faulttest.Call) bool {
				return c.Writes() && c.Collection == collection
			}})
			a.closeAccess("chef", 2).fails(domain.Unavailable)
			a.faults.Heal()
			a.closeAccess("chef", 2).succeeds().is(2.0, "data", "accessReviewClose", "accessReview", "removedCount")
			if _, err := a.service.Refresh(t.Context(), in.RefreshToken); !domain.IsCode(err, domain.Unauthenticated) {
				t.Errorf("%s %s: renewed: %v", collection, way, err)
			}
			if a.signsIn("polis", "alvsbyn-demo") || a.signsIn("polis2", "alvsbyn-demo") {
				t.Errorf("%s %s: one of those removed signs in", collection, way)
			}
		}
	}
}

// Two administrators are each not the last one; both removed, the area would have none.
func TestAReviewLeavesAnAdministrator(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	account := account("polisadmin2", "ADMIN")
	account["party"] = "POLICE"
	a.acceptInvitation(a.do("polisadmin", "InviteUser", map[string]any{"input": account}).succeeds()).succeeds()
	a.answerAccess("chef", 0, "REMOVED", "polisadmin", "polisadmin2").succeeds()
	a.answerAccess("chef", 1, "CONFIRMED", "polis", "polis2").succeeds()
	a.closeAccess("chef", 2).succeeds().is("INVALID", "data", "accessReviewClose", "userErrors", 0, "code")
	if !a.signsIn("polisadmin", "alvsbyn-demo") && !a.signsIn("polisadmin2", chosen) {
		t.Error("no administrator is left")
	}
	a.answerAccess("chef", 2, "CONFIRMED", "polisadmin2").succeeds()
	a.closeAccess("chef", 3).succeeds().is(nil, "data", "accessReviewClose", "userErrors", 0)
}

func TestTheUnusedStandFirst(t *testing.T) {
	t.Parallel()
	a := newAPIAt(t, summer.Add(100*24*time.Hour), false)
	if !a.signsIn("polis2", "alvsbyn-demo") {
		t.Fatal("no")
	}
	got := a.query("chef", readAccess, map[string]any{"area": alvsbyn}).succeeds()
	last := got.list("data", "accessReview", "accounts")
	name := last[len(last)-1].(map[string]any)
	if name["username"] != "polis2" || name["unused"] != false || name["lastUsedAt"] == nil {
		t.Errorf("%s", got.text)
	}
}
