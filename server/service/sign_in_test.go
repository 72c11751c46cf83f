package service_test

import (
	"context"
	"fmt"
	"net/netip"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/auth"
	"loftet/server/clocktest"
	"loftet/server/domain"
	"loftet/server/service"
	"loftet/server/service/servicetest"
	"loftet/server/store"
	"loftet/server/store/embedded"
)

var (
	noon = time.Date(2025, time.July, 3, 12, 0, 0, 0, time.UTC)
	home = netip.MustParseAddr("203.0.113.5")
)

const password = "norrsken över Vidsel"

// newService is a service with one officer, anna, and its clock at noon.
func newService(t *testing.T) *service.Service {
	t.Helper()
	return newServiceOver(t, func(engine store.Engine) store.Engine { return engine })
}

// newServiceOver is newService with its database wrapped.
func newServiceOver(t *testing.T, wrap func(store.Engine) store.Engine) *service.Service {
	t.Helper()
	s := serviceOver(t, wrap)
	addUser(t, s, "anna", domain.Officer, domain.Police)
	return s
}

// addUser adds an account of Älvsbyn with the password that all have here.
func addUser(t *testing.T, s *service.Service, username string, role domain.Role, party domain.Party) {
	t.Helper()
	u := domain.User{
		ID: uuid.NewString(), Username: username, Role: role, Party: party, AreaCodes: []string{"2560"},
	}
	if _, err := s.UserAdd(t.Context(), service.System, u, password); err != nil {
		t.Fatal(err)
	}
}

func signIn(t *testing.T, s *service.Service, deviceID string) *service.SignedIn {
	t.Helper()
	in, err := s.SignIn(t.Context(), service.SignInRequest{
		Username: "Anna ", Password: password, DeviceID: deviceID, From: home,
	})
	if err != nil {
		t.Fatal(err)
	}
	return in
}

// signInRequest is somebody at home with the right password.
func signInRequest(username string) service.SignInRequest {
	return service.SignInRequest{Username: username, Password: password, From: home}
}

// try tries to sign in from an address, on a device that holds known.
func try(t *testing.T, s *service.Service, username, password, from, known string) error {
	t.Helper()
	_, err := s.SignIn(t.Context(), service.SignInRequest{
		Username: username, Password: password, From: netip.MustParseAddr(from), KnownDevice: known,
	})
	return err
}

func TestASessionLastsAShiftOrThirtyDaysAsItsOwnerSays(t *testing.T) {
	t.Parallel()
	s := newService(t)
	yes, no := true, false
	for name, c := range map[string]struct {
		device   string
		personal *bool
		last     time.Duration
	}{
		"no device":              {"", nil, auth.ShiftLife},
		"a device":               {"phone", nil, auth.PersonalPhoneLife},
		"a shared device":        {"phone", &no, auth.ShiftLife},
		"a device of one's own":  {"phone", &yes, auth.PersonalPhoneLife},
		"a browser of one's own": {"", &yes, auth.PersonalPhoneLife},
	} {
		in, err := s.SignIn(t.Context(), service.SignInRequest{
			Username: "anna", Password: password, DeviceID: c.device, PersonalDevice: c.personal, From: home,
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.At(
			noon.Add(c.last),
		).Refresh(t.Context(), in.RefreshToken); !domain.IsCode(err, domain.Unauthenticated) {
			t.Errorf("%s, at its end: %v", name, err)
		}
		if _, err := s.At(noon.Add(c.last-time.Second)).Refresh(t.Context(), in.RefreshToken); err != nil {
			t.Errorf("%s, before its end: %v", name, err)
		}
	}
}

// Tests hash at next to no cost. What runs does not.
func TestAServiceThatSaysNothingOfItHashesPasswordsAtTheDefaultCost(t *testing.T) {
	t.Parallel()
	engine, err := embedded.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(context.WithoutCancel(t.Context())) })
	c := servicetest.Config(t, engine, clocktest.Now)
	c.HashCost = auth.HashCost{}
	s := service.New(c)
	addUser(t, s, "anna", domain.Officer, domain.Police)
	u, err := c.Store.UserNamed(t.Context(), "anna")
	if err != nil || !strings.HasPrefix(u.PasswordHash, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("%+v %v", u, err)
	}
}

func TestANewPasswordEndsAllSignIns(t *testing.T) {
	t.Parallel()
	s := newService(t)
	in := signIn(t, s, "phone")
	if actor, err := s.Authenticate(t.Context(), in.AccessToken); err != nil || actor.Role != domain.Officer {
		t.Fatalf("before: %+v %v", actor, err)
	}
	if _, err := s.UserSetPassword(t.Context(), service.System, "anna", "vinter i Korsträsk"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Authenticate(t.Context(), in.AccessToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("after: %v", err)
	}
	if _, err := s.SignIn(
		t.Context(), service.SignInRequest{Username: "anna", Password: password, From: home},
	); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("the old password: %v", err)
	}
}

func TestAnotherAddressIsNotLockedOutByAGuesser(t *testing.T) {
	t.Parallel()
	s := newService(t)
	for range 12 {
		_ = try(t, s, "anna", "fel lösenord", "198.51.100.7", "")
	}
	err := try(t, s, "anna", password, "198.51.100.7", "")
	if !domain.IsCode(err, domain.RateLimited) || service.RetryAfter(err) <= 0 {
		t.Errorf("the guesser: %v", err)
	}
	signIn(t, s, "")
}

func TestAGuesserIsStoppedWhateverTheAddressesAndTheOwnersPhoneIsNot(t *testing.T) {
	t.Parallel()
	s := newService(t)
	phone := signIn(t, s, "phone").KnownDevice
	var checked int
	for i := range 60 {
		if err := try(
			t, s, "anna", "fel lösenord", fmt.Sprintf("198.51.100.%d", i), "",
		); domain.IsCode(err, domain.Unauthenticated) {
			checked++
		}
	}
	if checked != auth.SignInPerAccount {
		t.Errorf("%d guesses from 60 addresses were looked at, want %d", checked, auth.SignInPerAccount)
	}
	if err := try(t, s, "anna", password, "203.0.113.99", ""); !domain.IsCode(err, domain.RateLimited) {
		t.Errorf("a stranger with the right password: %v", err)
	}
	if err := try(t, s, "anna", password, "203.0.113.99", phone); err != nil {
		t.Errorf("the owner's phone: %v", err)
	}
	for range auth.SignInPerPlace {
		if err := try(
			t, s, "anna", "fel lösenord", "203.0.113.99", phone,
		); !domain.IsCode(err, domain.Unauthenticated) {
			t.Fatalf("a wrong password on the phone: %v", err)
		}
	}
	if err := try(t, s, "anna", password, "203.0.113.98", phone); !domain.IsCode(err, domain.RateLimited) {
		t.Errorf("after ten wrong ones on the phone itself: %v", err)
	}
}

func TestWhatKnowsAPhoneCannotBeMadeUpOrLent(t *testing.T) {
	t.Parallel()
	s := newService(t)
	addUser(t, s, "bo", domain.Officer, domain.Police)
	phone := signIn(t, s, "phone").KnownDevice
	for i := range auth.SignInPerAccount {
		_ = try(t, s, "bo", "fel lösenord", fmt.Sprintf("198.51.100.%d", i), "")
	}
	for name, held := range map[string]string{
		"another's": phone, "cut": phone[:22], "made up": strings.Repeat("A", 22) +
			"." + strings.Repeat("A", 22), "long": strings.Repeat(phone+".", 20),
	} {
		if err := try(t, s, "bo", password, "203.0.113.7", held); !domain.IsCode(err, domain.RateLimited) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestStrangersAtOneAddressDoNotLockOutAColleagueWhoHasNotFailed(t *testing.T) {
	t.Parallel()
	s := newService(t)
	addUser(t, s, "bo", domain.Officer, domain.Police)
	_ = try(t, s, "bo", "fel lösenord", "203.0.113.5", "")
	for i := range auth.SignInPerAddress {
		_ = try(t, s, fmt.Sprintf("stranger%d", i), "fel lösenord", "203.0.113.5", "")
	}
	if err := try(t, s, "bo", password, "203.0.113.5", ""); !domain.IsCode(err, domain.RateLimited) {
		t.Errorf("one who has failed: %v", err)
	}
	signIn(t, s, "") // from the same address
}

func TestTriesWhileTheDatabaseIsAwayAreNotCounted(t *testing.T) {
	t.Parallel()
	var away faults
	s := newServiceOver(t, away.over)
	for range 20 {
		away.set(func(call, collection string) bool { return collection == "users" })
		if err := try(t, s, "anna", password, "203.0.113.5", ""); !domain.IsCode(err, domain.Unavailable) {
			t.Fatalf("without users: %v", err)
		}
		away.set(func(call, collection string) bool { return collection == "sessions" })
		if err := try(t, s, "anna", password, "203.0.113.5", ""); !domain.IsCode(err, domain.Unavailable) {
			t.Fatalf("without sessions: %v", err)
		}
	}
	away.set(nil)
	signIn(t, s, "")
}

func TestAFailedSignInStandsInTheAuditLogWithItsNetwork(t *testing.T) {
	t.Parallel()
	s := newService(t)
	_ = try(t, s, "anna", "fel lösenord", "198.51.100.7", "")
	_ = try(t, s, "anna", "fel lösenord", "2001:db8:1:2::3", "")
	_ = try(t, s, "nobody", "mitt hemliga lösenord", "198.51.100.7", "")
	s.Settle()
	admin := domain.Actor{UserID: "a", Role: domain.Admin, Party: domain.Police, Areas: []string{"2560"}}
	page, err := s.AuditEntries(t.Context(), admin, "2560", domain.PageRequest{First: 100})
	if err != nil {
		t.Fatal(err)
	}
	var networks []string
	for _, line := range page.Nodes {
		if line.Action == domain.AuditSignInFailed {
			networks = append(networks, line.Actor+" "+line.Detail)
		}
	}
	slices.Sort(networks)
	if want := []string{"anna 198.51.100.0/24", "anna 2001:db8:1::/48"}; !slices.Equal(networks, want) {
		t.Errorf("%q, want %q", networks, want)
	}
}

func TestOnlyAnAdministratorKeepsAccounts(t *testing.T) {
	t.Parallel()
	s := newService(t)
	officer := domain.Actor{UserID: "u", Role: domain.Officer, Areas: []string{"2560"}}
	for _, by := range []domain.Actor{{}, officer} {
		if _, err := s.UserAdd(t.Context(), by, domain.User{}, password); !domain.IsCode(err, domain.Forbidden) {
			t.Errorf("add as %+v: %v", by, err)
		}
		if _, err := s.UserSetPassword(t.Context(), by, "anna", password); !domain.IsCode(err, domain.Forbidden) {
			t.Errorf("password as %+v: %v", by, err)
		}
		if _, err := s.Users(t.Context(), by, domain.PageRequest{First: 1}); !domain.IsCode(err, domain.Forbidden) {
			t.Errorf("list as %+v: %v", by, err)
		}
	}
}
