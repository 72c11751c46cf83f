package service_test

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"loftet/server/domain"
	"loftet/server/service"
	"loftet/server/service/servicetest"
	"loftet/server/store"
)

// accountEngine is an engine that counts what is read of accounts and sign-ins, says whether others
// may write, and can fail to tell of their changes.
type accountEngine struct {
	store.Engine
	alone  bool
	read   *atomic.Int64
	silent *atomic.Bool
}

func (e accountEngine) Exclusive() bool { return e.alone }

func (e accountEngine) Get(ctx context.Context, collection, id string, into any) error {
	switch collection {
	case "users", "sessions":
		e.read.Add(1)
	case "sequences":
		if e.silent.Load() {
			return store.ErrUnavailable
		}
	}
	return e.Engine.Get(ctx, collection, id, into)
}

// accounts is a service with an account, and another server on the same database.
func accounts(t *testing.T, alone bool) (s, other *service.Service, engine accountEngine) {
	t.Helper()
	s = newServiceOver(t, func(e store.Engine) store.Engine {
		engine = accountEngine{e, alone, &atomic.Int64{}, &atomic.Bool{}}
		return engine
	})
	other = servicetest.New(t, engine, func() time.Time { return noon })
	t.Cleanup(other.Settle)
	return s, other, engine
}

func TestACallerIsReadOnceAndAnewWhenAnythingOfAccountsIsChanged(t *testing.T) {
	t.Parallel()
	for _, alone := range []bool{true, false} {
		s, _, engine := accounts(t, alone)
		in := signIn(t, s, "phone")
		authenticate := func() (reads int64, err error) {
			before := engine.read.Load()
			_, err = s.Authenticate(t.Context(), in.AccessToken)
			return engine.read.Load() - before, err
		}
		if n, err := authenticate(); err != nil || n != 2 {
			t.Fatal(n, err)
		}
		if n, err := authenticate(); err != nil || n != 0 {
			t.Errorf("alone %v: read %d times again, %v", alone, n, err)
		}
		if err := s.SignOut(t.Context(), in.RefreshToken); err != nil {
			t.Fatal(err)
		}
		if _, err := authenticate(); !domain.IsCode(err, domain.Unauthenticated) {
			t.Errorf("alone %v: after signing out: %v", alone, err)
		}
	}
}

// TestWhoIsSignedOutOnAnotherServerIsOutAtOnce has one server remember who it has let in, and
// another sign them out. The other may also fail to be heard.
func TestWhoIsSignedOutOnAnotherServerIsOutAtOnce(t *testing.T) {
	t.Parallel()
	for _, silent := range []bool{false, true} {
		s, other, engine := accounts(t, false)
		in := signIn(t, s, "phone")
		engine.silent.Store(silent)
		for range 2 {
			if _, err := s.Authenticate(t.Context(), in.AccessToken); err != nil {
				t.Fatal(err)
			}
		}
		if err := other.SignOut(t.Context(), in.RefreshToken); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Authenticate(t.Context(), in.AccessToken); !domain.IsCode(err, domain.Unauthenticated) {
			t.Errorf("silent %v: %v", silent, err)
		}
	}
}

// TestWhoIsShutOutOnAnotherServerIsOutAtOnce is the same for the account.
func TestWhoIsShutOutOnAnotherServerIsOutAtOnce(t *testing.T) {
	t.Parallel()
	s, other, _ := accounts(t, false)
	in := signIn(t, s, "phone")
	for range 2 {
		if _, err := s.Authenticate(t.Context(), in.AccessToken); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := other.UserDisable(t.Context(), service.System, in.User.ID, "slutar"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Authenticate(t.Context(), in.AccessToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Error(err)
	}
}

func TestWhatAQuestionDidNotCostIsGivenBack(t *testing.T) {
	t.Parallel()
	s := newService(t)
	refused := 0
	for range 100 {
		settle, err := s.Admit(domain.Actor{}, home, 60_000)
		if err != nil {
			refused++
			if !domain.IsCode(err, domain.RateLimited) || service.RetryAfter(err) <= 0 {
				t.Fatal(err)
			}
			continue
		}
		settle(100) // most of it was not used: it is given back
	}
	if refused > 0 {
		t.Errorf("%d of 100 small questions were refused", refused)
	}
}
