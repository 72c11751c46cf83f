package graph_test

import (
	"testing"
	"time"

	"loftet/server/domain"
)

func TestThePhonesThatHoldWorkAreSeenAndSignedOut(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	report := batch(trafficCheck())
	report["batch"].(map[string]any)["waiting"] = map[string]any{
		"count":     3,
		"oldest":    summer.Add(-26 * time.Hour).Format(time.RFC3339),
		"persisted": true,
	}
	a.do("polis", "SubmitActivities", report).succeeds()
	a.do("polis", "SubmitActivities", report).succeeds()
	phones := map[string]any{"area": alvsbyn}
	got := a.do("samordnare", "WaitingPhones", phones).succeeds()
	if n := len(got.list("data", "devices", "nodes")); n != 1 {
		t.Fatalf("%d phones, want 1", n)
	}
	got.is("polis", "data", "devices", "nodes", 0, "user", "username")
	got.is(3.0, "data", "devices", "nodes", 0, "waitingCount")
	got.is(true, "data", "devices", "nodes", 0, "persisted")
	a.do("polis", "WaitingPhones", phones).fails(domain.Forbidden)
	if n := len(a.do("pitea", "WaitingPhones", phones).succeeds().list("data", "devices", "nodes")); n != 0 {
		t.Errorf("another area's coordinator sees %d phones", n)
	}
	const signOut = `mutation($id: ID!) { deviceSignOut(id: $id) { device { signedOutAt silent } userErrors { code } } }`
	id := map[string]any{"id": got.at("data", "devices", "nodes", 0, "id")}
	a.query("pitea", signOut, id).is("NOT_FOUND", "data", "deviceSignOut", "userErrors", 0, "code")
	out := a.query("samordnare", signOut, id).succeeds()
	if out.at("data", "deviceSignOut", "device", "signedOutAt") == nil {
		t.Errorf("not signed out: %s", out.text)
	}
	if _, err := a.service.SignIn(t.Context(), signInAs("polis", "phone-1")); err != nil {
		t.Fatal(err)
	}
	const list = `{ devices(area: "2560") { nodes { signedOutAt } } }`
	a.query("samordnare", list, nil).succeeds().is(nil, "data", "devices", "nodes", 0, "signedOutAt")
}
