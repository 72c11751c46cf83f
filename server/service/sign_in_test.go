package service_test

import (
	"crypto/rand"
	"net/netip"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/auth"
	"loftet/server/domain"
	"loftet/server/service"
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
	engine, err := embedded.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(t.Context()) })
	opened, err := store.Open(t.Context(), engine)
	if err != nil {
		t.Fatal(err)
	}
	seed, err := auth.NewKeySeed(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	keys, err := auth.ParseKeys(seed)
	if err != nil {
		t.Fatal(err)
	}
	tokens, err := auth.NewTokens(keys, "http://127.0.0.1", "loftet")
	if err != nil {
		t.Fatal(err)
	}
	s := service.New(
		service.Config{Store: opened, Tokens: tokens, Random: rand.Reader, Now: func() time.Time { return noon }},
	)
	anna := domain.User{
		ID:        uuid.NewString(),
		Username:  "anna",
		Role:      domain.Officer,
		Party:     domain.Police,
		AreaCodes: []string{"2560"},
	}
	if _, err := s.UserAdd(t.Context(), service.System, anna, password); err != nil {
		t.Fatal(err)
	}
	return s
}

func signIn(t *testing.T, s *service.Service, deviceID string) *service.SignedIn {
	t.Helper()
	in, err := s.SignIn(t.Context(), "Anna ", password, deviceID, home)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

func TestARefreshTokenIsExchangedAtEachUse(t *testing.T) {
	t.Parallel()
	s := newService(t)
	first := signIn(t, s, "")
	second, err := s.At(noon.Add(time.Minute)).Refresh(t.Context(), first.RefreshToken)
	if err != nil || second.RefreshToken == "" || second.RefreshToken == first.RefreshToken {
		t.Fatalf("refresh: %+v %v", second, err)
	}
	parallel, err := s.At(noon.Add(time.Minute+5*time.Second)).Refresh(t.Context(), first.RefreshToken)
	if err != nil || parallel.RefreshToken != "" || parallel.AccessToken == "" {
		t.Errorf("a parallel call within ten seconds: %+v %v", parallel, err)
	}
	if _, err := s.At(noon.Add(2*time.Minute)).Refresh(t.Context(), second.RefreshToken); err != nil {
		t.Errorf("the newest token: %v", err)
	}
}

func TestAnExchangedTokenThatComesBackEndsTheSession(t *testing.T) {
	t.Parallel()
	s := newService(t)
	first := signIn(t, s, "")
	second, err := s.Refresh(t.Context(), first.RefreshToken)
	if err != nil {
		t.Fatal(err)
	}
	late := s.At(noon.Add(time.Minute))
	if _, err := late.Refresh(t.Context(), first.RefreshToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("the old token a minute later: %v", err)
	}
	if _, err := late.Refresh(t.Context(), second.RefreshToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("the new token of the ended session: %v", err)
	}
	if _, err := late.Authenticate(t.Context(), second.AccessToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("the access token of the ended session: %v", err)
	}
}

func TestASessionLastsAShiftOrThirtyDaysOnAPhone(t *testing.T) {
	t.Parallel()
	s := newService(t)
	for _, c := range []struct {
		device string
		last   time.Duration
	}{{"", auth.ShiftLife}, {"phone", auth.PersonalPhoneLife}} {
		in := signIn(t, s, c.device)
		if _, err := s.At(noon.Add(c.last+time.Second)).Refresh(t.Context(), in.RefreshToken); !domain.IsCode(
			err,
			domain.Unauthenticated,
		) {
			t.Errorf("device %q after its end: %v", c.device, err)
		}
		if _, err := s.At(noon.Add(c.last-time.Second)).Refresh(t.Context(), in.RefreshToken); err != nil {
			t.Errorf("device %q before its end: %v", c.device, err)
		}
	}
}

func TestANewPasswordEndsAllSignIns(t *testing.T) {
	t.Parallel()
	s := newService(t)
	in := signIn(t, s, "phone")
	if actor, err := s.Authenticate(t.Context(), in.AccessToken); err != nil || actor.Role != domain.Officer {
		t.Fatalf("before: %+v %v", actor, err)
	}
	if err := s.UserSetPassword(t.Context(), service.System, "anna", "vinter i Korsträsk"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Authenticate(t.Context(), in.AccessToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("after: %v", err)
	}
	if _, err := s.SignIn(t.Context(), "anna", password, "", home); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("the old password: %v", err)
	}
}

func TestAnotherAddressIsNotLockedOutByAGuesser(t *testing.T) {
	t.Parallel()
	s := newService(t)
	for range 12 {
		_, _ = s.SignIn(t.Context(), "anna", "fel lösenord", "", netip.MustParseAddr("198.51.100.7"))
	}
	_, err := s.SignIn(t.Context(), "anna", password, "", netip.MustParseAddr("198.51.100.7"))
	if !domain.IsCode(err, domain.RateLimited) || service.RetryAfter(err) <= 0 {
		t.Errorf("the guesser: %v", err)
	}
	signIn(t, s, "")
}

func TestOnlyAnAdministratorKeepsAccounts(t *testing.T) {
	t.Parallel()
	s := newService(t)
	officer := domain.Actor{UserID: "u", Role: domain.Officer, Areas: []string{"2560"}}
	for _, by := range []domain.Actor{{}, officer} {
		if _, err := s.UserAdd(t.Context(), by, domain.User{}, password); !domain.IsCode(err, domain.Forbidden) {
			t.Errorf("add as %+v: %v", by, err)
		}
		if err := s.UserSetPassword(t.Context(), by, "anna", password); !domain.IsCode(err, domain.Forbidden) {
			t.Errorf("password as %+v: %v", by, err)
		}
		if _, err := s.Users(t.Context(), by, domain.PageRequest{First: 1}); !domain.IsCode(err, domain.Forbidden) {
			t.Errorf("list as %+v: %v", by, err)
		}
	}
}
