package graph_test

import (
	"strings"
	"testing"
	"time"

	"loftet/server/domain"
	"loftet/server/seed"
	"loftet/server/service"
	"loftet/server/store/faulttest"
)

const inviteMany = `mutation($csv: String!, $dryRun: Boolean!) {
	userInviteMany(csv: $csv, dryRun: $dryRun) { dryRun invitations { username link expiresAt } userErrors { line column field code message } }
}`

const chosen = "vinter i Korsträsk"

// account is one of the municipality's in Älvsbyn, as whoever keeps it writes it.
func account(username, role string) map[string]any {
	return map[string]any{
		"username": username, "role": role, "party": "MUNICIPALITY", "unit": "Påhittad enhet", "areas": []any{alvsbyn},
	}
}

// accountID is the id of a demo account.
func (a *api) accountID(username string) string {
	a.t.Helper()
	u, err := a.service.UserNamed(a.t.Context(), service.System, username)
	if err != nil {
		a.t.Fatal(err)
	}
	return u.ID
}

// acceptInvitation chooses the password of the account that was invited.
func (a *api) acceptInvitation(invited answer) answer {
	a.t.Helper()
	link := invited.at("data", "userInvite", "link").(string)
	token := link[strings.LastIndex(link, "/")+1:]
	return a.query("", `mutation($token: String!, $password: String!) {
		invitationAccept(token: $token, password: $password) { username userErrors { field code message } }
	}`, map[string]any{"token": token, "password": chosen})
}

// signsIn reports whether an account is let in with a password.
func (a *api) signsIn(username, password string) bool {
	a.t.Helper()
	r := signInAs(username, "")
	r.Password = password
	_, err := a.service.SignIn(a.t.Context(), r)
	if err != nil && !domain.IsCode(err, domain.Unauthenticated) {
		a.t.Fatal(err)
	}
	return err == nil
}

func TestAnInvitationWorksOnceAndForADay(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	invited := a.do("admin", "InviteUser", map[string]any{"input": account("ny", "COORDINATOR")}).succeeds().
		is("INVITED", "data", "userInvite", "user", "state")
	link := invited.at("data", "userInvite", "link").(string)
	if !strings.HasPrefix(link, "/inbjudan/") || len(link) < 40 {
		t.Errorf("the link %q", link)
	}
	const look = `query($t: String!) { invitation(token: $t) { username role areas { code } } }`
	token := strings.TrimPrefix(link, "/inbjudan/")
	a.query("", look, map[string]any{"t": token}).succeeds().is("ny", "data", "invitation", "username")
	a.query("", look, map[string]any{"t": token + "A"}).succeeds().is(nil, "data", "invitation")
	if a.signsIn("ny", "") {
		t.Error("an account without a password lets in")
	}
	if in, err := a.service.At(summer.Add(24*time.Hour)).Invitation(t.Context(), token); in != nil || err != nil {
		t.Errorf("a day later: %+v %v", in, err)
	}
	if in, err := a.service.At(summer.Add(24*time.Hour-time.Second)).Invitation(t.Context(), token); in == nil ||
		err != nil {
		t.Errorf("a second before: %v", err)
	}
	a.acceptInvitation(invited).succeeds().is("ny", "data", "invitationAccept", "username")
	a.acceptInvitation(invited).succeeds().is("ny", "data", "invitationAccept", "username") // its answer may be lost
	a.query("", look, map[string]any{"t": token}).succeeds().is(nil, "data", "invitation")
	if !a.signsIn("ny", chosen) {
		t.Error("the new account is not let in")
	}
	a.do("admin", "InviteUser", map[string]any{"input": account("ny", "COORDINATOR")}).succeeds().
		is("CONFLICT", "data", "userInvite", "userErrors", 0, "code")
}

func TestANewLinkTakesTheOldOnesPlaceAndAWeakPasswordUsesNoneUp(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	first := a.do("admin", "InviteUser", map[string]any{"input": account("ny", "COORDINATOR")}).succeeds()
	second := a.do("admin", "InviteUser", map[string]any{"input": account("ny", "COORDINATOR")}).succeeds()
	if first.at("data", "userInvite", "user", "id") != second.at("data", "userInvite", "user", "id") {
		t.Error("two accounts")
	}
	a.acceptInvitation(first).succeeds().is("INVALID", "data", "invitationAccept", "userErrors", 0, "code")
	link := second.at("data", "userInvite", "link").(string)
	if _, err := a.service.InvitationAccept(
		t.Context(), strings.TrimPrefix(link, "/inbjudan/"), "kort",
	); !domain.IsCode(err, domain.Invalid) {
		t.Errorf("a weak password: %v", err)
	}
	a.acceptInvitation(second).succeeds().is("ny", "data", "invitationAccept", "username")
}

func TestAnAdministratorKeepsTheirOwnPartysAccountsInTheirOwnAreas(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	got := a.do("admin", "Users", map[string]any{"area": alvsbyn, "first": 100}).succeeds()
	var names []string
	for _, node := range got.list("data", "users", "nodes") {
		names = append(names, node.(map[string]any)["username"].(string))
	}
	if want := "admin analytiker falt kommunchef samordnare"; strings.Join(names, " ") != want {
		t.Errorf("the municipality's administrator sees %q, want %q", names, want)
	}
	a.do("admin", "Users", map[string]any{"area": "2581"}).succeeds().is(0.0, "data", "users", "totalCount")
	for name, input := range map[string]map[string]any{
		"another party": {"username": "x1", "role": "OFFICER", "party": "POLICE", "areas": []any{alvsbyn}},
		"another area": {"username": "x2", "role": "OFFICER", "party": "MUNICIPALITY", "areas": []any{
			alvsbyn, "2581",
		}},
		"no role": {"username": "x3", "role": "CITIZEN", "party": "MUNICIPALITY", "areas": []any{alvsbyn}},
	} {
		got := a.do("admin", "InviteUser", map[string]any{"input": input}).succeeds()
		if got.at("data", "userInvite", "userErrors", 0, "code") != "INVALID" ||
			got.at("data", "userInvite", "link") != nil {
			t.Errorf("%s: %s", name, got.text)
		}
	}
	police := a.accountID("polis")
	a.do("admin", "DisableUser", map[string]any{"id": police, "reason": "x"}).succeeds().
		is("NOT_FOUND", "data", "userDisable", "userErrors", 0, "code")
	a.do("admin", "SaveUser", map[string]any{"id": police, "revision": 1, "input": account("polis", "OFFICER")}).
		succeeds().
		is("NOT_FOUND", "data", "userSave", "userErrors", 0, "code")
	raised := account("falt", "COORDINATOR")
	raised["areas"] = []any{alvsbyn, "2581"}
	a.do("admin", "SaveUser", map[string]any{"id": a.accountID("falt"), "revision": 1, "input": raised}).succeeds().
		is("INVALID", "data", "userSave", "userErrors", 0, "code")
}

func TestNobodyRaisesThemselvesAndTheLastAdministratorStays(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id := a.accountID("admin")
	a.do("admin", "SaveUser", map[string]any{"id": id, "revision": 1, "input": account("admin", "COORDINATOR")}).
		succeeds().
		is("INVALID", "data", "userSave", "userErrors", 0, "code")
	for name, shut := range map[string]func() (*service.Shut, error){
		"disable": func() (*service.Shut, error) {
			return a.service.UserDisable(t.Context(), service.System, id, "Har slutat")
		},
		"retire": func() (*service.Shut, error) {
			return a.service.UserRetire(t.Context(), service.System, id, "Har slutat")
		},
	} {
		if _, err := shut(); !domain.IsCode(err, domain.Invalid) {
			t.Errorf("%s the last one: %v", name, err)
		}
	}
	invited := a.do("admin", "InviteUser", map[string]any{"input": account("admin2", "ADMIN")}).succeeds()
	if _, err := a.service.UserRetire(
		t.Context(), service.System, id, "Har slutat",
	); !domain.IsCode(err, domain.Invalid) {
		t.Errorf("while the other is only invited: %v", err)
	}
	a.acceptInvitation(invited).succeeds()
	// Also where another would be left: nobody raises or lowers themselves.
	a.do("admin", "SaveUser", map[string]any{"id": id, "revision": 1, "input": account("admin", "COORDINATOR")}).
		succeeds().
		is("INVALID", "data", "userSave", "userErrors", 0, "code")
	if _, err := a.service.UserRetire(t.Context(), service.System, id, "Har slutat"); err != nil {
		t.Errorf("with another: %v", err)
	}
}

func TestAShutAccountEndsAtOnce(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id := a.accountID("analytiker")
	key, _ := a.key("analytiker", tokenInput())
	a.with(key, `{ me { id } }`).succeeds()
	stream, err := a.service.Changed(
		t.Context(), domain.Actor{UserID: id, Role: domain.Analyst, Areas: []string{alvsbyn}}, alvsbyn,
	)
	if err != nil {
		t.Fatal(err)
	}
	a.do("admin", "DisableUser", map[string]any{"id": id, "reason": ""}).succeeds().
		is("INVALID", "data", "userDisable", "userErrors", 0, "code")
	for _, ended := range []float64{1, 0} { // the second time nothing is left to end
		a.do("admin", "DisableUser", map[string]any{"id": id, "reason": "Har slutat"}).succeeds().
			is("DISABLED", "data", "userDisable", "user", "state").
			is(ended, "data", "userDisable", "endedSessions").is(ended, "data", "userDisable", "revokedKeys")
	}
	if _, open := <-stream; open {
		t.Error("the stream goes on")
	}
	a.query("analytiker", `{ me { id } }`, nil).fails(domain.Unauthenticated)
	a.with(key, `{ me { id } }`).fails(domain.Unauthenticated)
	if a.signsIn("analytiker", "alvsbyn-demo") {
		t.Error("a shut account signs in")
	}
	const enable = `mutation($id: ID!) { userEnable(id: $id, reason: "Tillbaka") { user { state } userErrors { code } } }`
	a.query("admin", enable, map[string]any{"id": id}).succeeds().is("ACTIVE", "data", "userEnable", "user", "state")
	if !a.signsIn("analytiker", "alvsbyn-demo") {
		t.Error("an account that was opened again does not sign in")
	}
	a.with(key, `{ me { id } }`).fails(domain.Unauthenticated)
	const retire = `mutation($id: ID!) { userRetire(id: $id, reason: "Har slutat") { user { state } userErrors { code } } }`
	a.query("admin", retire, map[string]any{"id": id}).succeeds().is("RETIRED", "data", "userRetire", "user", "state")
	a.query("admin", enable, map[string]any{"id": id}).
		succeeds().is("INVALID", "data", "userEnable", "userErrors", 0, "code")
	if a.signsIn("analytiker", "alvsbyn-demo") {
		t.Error("a retired account signs in")
	}
}

func TestAChangedRoleHoldsFromTheNextRequest(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id := a.accountID("samordnare")
	a.query("samordnare", `{ feedbackQueue(area: "2560") { totalCount } }`, nil).succeeds()
	stream, err := a.service.Changed(
		t.Context(), domain.Actor{UserID: id, Role: domain.Coordinator, Areas: []string{alvsbyn}}, alvsbyn,
	)
	if err != nil {
		t.Fatal(err)
	}
	input := account("samordnare", "FIELD_WORKER")
	for range 2 { // the same again is the same
		a.do("admin", "SaveUser", map[string]any{"id": id, "revision": 1, "input": input}).succeeds().
			is("FIELD_WORKER", "data", "userSave", "user", "role")
	}
	a.query("samordnare", `{ feedbackQueue(area: "2560") { totalCount } }`, nil).fails(domain.Forbidden)
	for open := true; open; { // what was told before the change is in it still
		select {
		case _, open = <-stream:
		case <-time.After(5 * time.Second):
			t.Fatal("a stream of the role before goes on")
		}
	}
	input["role"] = "COORDINATOR"
	a.do("admin", "SaveUser", map[string]any{"id": id, "revision": 1, "input": input}).succeeds().
		is("CONFLICT", "data", "userSave", "userErrors", 0, "code")
}

func TestEverybodyChangesTheirOwnPassword(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	key, _ := a.key("analytiker", tokenInput())
	if !a.signsIn("analytiker", "alvsbyn-demo") { // another sign-in, which ends
		t.Fatal("no")
	}
	const change = `mutation($current: String!, $new: String!, $keys: Boolean) {
		passwordChange(current: $current, new: $new, endKeys: $keys) { endedSessions revokedKeys apiTokens { name } userErrors { field code } }
	}`
	a.query("analytiker", change, map[string]any{"current": "fel", "new": chosen}).succeeds().
		is("current", "data", "passwordChange", "userErrors", 0, "field", 0)
	a.query("analytiker", change, map[string]any{"current": "alvsbyn-demo", "new": "kort"}).succeeds().
		is("new", "data", "passwordChange", "userErrors", 0, "field", 0)
	got := a.query("analytiker", change, map[string]any{"current": "alvsbyn-demo", "new": chosen}).succeeds().
		is(1.0, "data", "passwordChange", "endedSessions")
	if n := len(got.list("data", "passwordChange", "apiTokens")); n != 1 {
		t.Errorf("%d keys live on, want to be told of 1", n)
	}
	a.query("analytiker", `{ me { id } }`, nil).succeeds()
	a.with(key, `{ me { id } }`).succeeds()
	a.query("analytiker", change, map[string]any{"current": chosen, "new": "sommar i Korsträsk", "keys": true}).
		succeeds().
		is(1.0, "data", "passwordChange", "revokedKeys")
	a.with(key, `{ me { id } }`).fails(domain.Unauthenticated)
	if a.signsIn("analytiker", "alvsbyn-demo") || !a.signsIn("analytiker", "sommar i Korsträsk") {
		t.Error("the old password lets in, or the new one does not")
	}
	for range 10 {
		a.query("falt", change, map[string]any{"current": "fel", "new": chosen}).succeeds()
	}
	a.query("falt", change, map[string]any{"current": "alvsbyn-demo", "new": chosen}).fails(domain.RateLimited)
}

func TestSignInsAreSeenAndEndedOneOrAll(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for _, device := range []string{"phone", "computer"} {
		r := signInAs("falt", device)
		r.Device = device
		if _, err := a.service.SignIn(t.Context(), r); err != nil {
			t.Fatal(err)
		}
	}
	id := a.accountID("falt")
	const mine = `{ me { sessions { id device own } } }`
	seen := a.query("falt", mine, nil).succeeds().list("data", "me", "sessions")
	if len(seen) != 3 {
		t.Fatalf("%d sign-ins, want 3", len(seen))
	}
	phone := ""
	for _, in := range seen {
		if in := in.(map[string]any); in["device"] == "phone" {
			phone = in["id"].(string)
		}
	}
	const end = `mutation($user: ID!, $id: ID) { sessionEnd(userId: $user, id: $id) { endedSessions user { sessions { id } } userErrors { code } } }`
	a.query("polis", end, map[string]any{"user": id}).
		succeeds().is("NOT_FOUND", "data", "sessionEnd", "userErrors", 0, "code")
	a.query("polisadmin", end, map[string]any{"user": id}).
		succeeds().is("NOT_FOUND", "data", "sessionEnd", "userErrors", 0, "code")
	a.query("admin", end, map[string]any{"user": id, "id": phone}).
		succeeds().is(1.0, "data", "sessionEnd", "endedSessions")
	a.query("falt", end, map[string]any{"user": id}).succeeds().is(1.0, "data", "sessionEnd", "endedSessions")
	if left := a.query("falt", mine, nil).succeeds().list("data", "me", "sessions"); len(left) != 1 ||
		left[0].(map[string]any)["own"] != true {
		t.Errorf("left: %v", left)
	}
}

func TestAPhoneThatHasOnlyReadCanBeSignedOut(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	signed, err := a.service.SignIn(t.Context(), signInAs("polis", "phone-that-reads"))
	if err != nil {
		t.Fatal(err)
	}
	devices := a.do("samordnare", "WaitingPhones", map[string]any{"area": alvsbyn}).
		succeeds().list("data", "devices", "nodes")
	var id any
	for _, d := range devices {
		if d := d.(map[string]any); strings.HasPrefix(d["id"].(string), "phone-that-reads:") {
			id = d["id"]
		}
	}
	a.query(
		"samordnare", `mutation($id: ID!) { deviceSignOut(id: $id) { device { signedOutAt } userErrors { code } } }`,
		map[string]any{"id": id},
	).
		succeeds().is(nil, "data", "deviceSignOut", "userErrors", 0)
	if _, err := a.service.Authenticate(t.Context(), signed.AccessToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("the phone still reads: %v", err)
	}
}

func TestAFileOfInvitationsIsMadeWholeOrNotAtAll(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	good :=
		"Användarnamn;Roll;Part;Enhet;Områden\nny1;FIELD_WORKER;MUNICIPALITY;Påhittad enhet;2560\nny2;coordinator;municipality;;2560\n"
	bad := good + "falt;OFFICER;MUNICIPALITY;;2560\nny1;OFFICER;POLICE;;2581\nny3;KUNG;MUNICIPALITY;;\n"
	got := a.query("admin", inviteMany, map[string]any{"csv": bad, "dryRun": false}).
		succeeds().is(nil, "data", "userInviteMany", "invitations")
	said := map[string]bool{}
	for _, e := range got.list("data", "userInviteMany", "userErrors") {
		e := e.(map[string]any)
		column, _ := e["column"].(string)
		said[string(rune('0'+int(e["line"].(float64))))+" "+column] = true
	}
	for _, want := range []string{"4 Användarnamn", "5 Användarnamn", "5 Part", "6 Roll", "6 Områden"} {
		if !said[want] {
			t.Errorf("nothing said of %q: %v", want, got.text)
		}
	}
	dry := a.query("admin", inviteMany, map[string]any{"csv": good, "dryRun": true}).succeeds().
		is("ny1", "data", "userInviteMany", "invitations", 0, "username").
		is(nil, "data", "userInviteMany", "invitations", 0, "link")
	dry.is(nil, "data", "userInviteMany", "userErrors", 0)
	a.do("admin", "Users", map[string]any{"area": alvsbyn}).succeeds().is(5.0, "data", "users", "totalCount")
	made := a.query("admin", inviteMany, map[string]any{"csv": good, "dryRun": false}).succeeds()
	for i := range 2 {
		if link, _ := made.at(
			"data", "userInviteMany", "invitations", i, "link",
		).(string); !strings.HasPrefix(link, "/inbjudan/") {
			t.Errorf("invitation %d: %s", i, made.text)
		}
	}
	a.do("admin", "Users", map[string]any{"area": alvsbyn}).succeeds().is(7.0, "data", "users", "totalCount")
}

// A new password ends what it should in the same write: whatever fails after it, the others are
// out, and the same request again is answered.
func TestANewPasswordEndsTheOtherSignInsWhateverIsLost(t *testing.T) {
	t.Parallel()
	const next = "vinter i Korsträsk"
	for _, way := range []string{"away", "lost"} {
		a := newAPI(t)
		other, err := a.service.SignIn(t.Context(), signInAs("falt", ""))
		if err != nil {
			t.Fatal(err)
		}
		change := map[string]any{"current": seed.DemoPassword, "new": next}
		a.token("falt")
		a.faults.Fail(faulttest.Fault{Way: faulttest.Ways[way], Calls: func(c faulttest.Call) bool {
			return c.Writes() && c.Collection == "sessions" || way == "lost" && c.Writes() && c.Collection == "users"
		}})
		a.do("falt", "ChangePassword", change).fails(domain.Unavailable)
		if a.faults.Heal() == 0 {
			t.Fatalf("%s: nothing failed", way)
		}
		if _, err := a.service.Authenticate(
			t.Context(), other.AccessToken,
		); !domain.IsCode(err, domain.Unauthenticated) {
			t.Errorf("%s: the other sign-in still lets in: %v", way, err)
		}
		if _, err := a.service.Refresh(t.Context(), other.RefreshToken); !domain.IsCode(err, domain.Unauthenticated) {
			t.Errorf("%s: the other sign-in is renewed: %v", way, err)
		}
		a.do("falt", "ChangePassword", change).succeeds().is(nil, "data", "passwordChange", "userErrors", 0)
		a.query("falt", "{ me { id } }", nil).succeeds()
		if !a.signsIn("falt", next) || a.signsIn("falt", seed.DemoPassword) {
			t.Errorf("%s: the password is not the new one", way)
		}
		change["new"] = "ett annat långt lösenord"
		a.do("falt", "ChangePassword", change).
			succeeds().is("INVALID", "data", "passwordChange", "userErrors", 0, "code")
	}
}

func TestALinkThatWasUsedAnswersTheSameAgainAndLetsNobodyElseChoose(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	invited := a.do("admin", "InviteUser", map[string]any{"input": account("ny", "OFFICER")}).succeeds()
	a.faults.Fail(faulttest.Fault{Way: faulttest.Lost, Times: 1, Calls: func(c faulttest.Call) bool {
		return c.Writes() && c.Collection == "users"
	}})
	a.acceptInvitation(invited).fails(domain.Unavailable)
	a.faults.Heal()
	a.acceptInvitation(invited).succeeds().is("ny", "data", "invitationAccept", "username")
	token := strings.TrimPrefix(invited.at("data", "userInvite", "link").(string), "/inbjudan/")
	if _, err := a.service.InvitationAccept(
		t.Context(), token, "ett annat långt lösenord",
	); !domain.IsCode(err, domain.Invalid) {
		t.Errorf("another password by the same link: %v", err)
	}
	if !a.signsIn("ny", chosen) {
		t.Error("the first password is not the one")
	}
	late := a.service.At(summer.Add(25 * time.Hour))
	if _, err := late.InvitationAccept(t.Context(), token, chosen); !domain.IsCode(err, domain.Invalid) {
		t.Errorf("the same a day later: %v", err)
	}
}

func TestASignInIsWorthNothingWhenItsAccountIsShut(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	in, err := a.service.SignIn(t.Context(), signInAs("polis", "phone-1"))
	if err != nil {
		t.Fatal(err)
	}
	// The account is shut and its sessions go on, as when the database fails in between.
	u, err := a.service.UserNamed(t.Context(), service.System, "polis")
	if err != nil {
		t.Fatal(err)
	}
	seen := u.Revision
	u.Disabled = true
	u.Revision++
	if err := a.engine.Replace(t.Context(), "users", u.ID, seen, u); err != nil {
		t.Fatal(err)
	}
	if got := a.post("", `{"query":"{me{id}}"}`, "Authorization", "Bearer "+in.AccessToken); got.status != 401 {
		t.Errorf("with its token: %d %s", got.status, got.text)
	}
	if _, err := a.service.Refresh(t.Context(), in.RefreshToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("renewed: %v", err)
	}
}
