package service_test

import (
	"context"
	"sync/atomic"
	"testing"

	"loftet/server/domain"
	"loftet/server/service"
	"loftet/server/store"
)

// aloneEngine is an engine that counts what is read, and says whether others may write.
type aloneEngine struct {
	store.Engine
	read  *atomic.Int64
	alone bool
}

func (e aloneEngine) Exclusive() bool { return e.alone }

func (e aloneEngine) Get(ctx context.Context, collection, id string, into any) error {
	e.read.Add(1)
	return e.Engine.Get(ctx, collection, id, into)
}

func TestACallerIsReadOnceAndAnewWhenAnythingOfAccountsIsWritten(t *testing.T) {
	t.Parallel()
	for _, alone := range []bool{true, false} {
		var read atomic.Int64
		s := newServiceOver(t, func(engine store.Engine) store.Engine { return aloneEngine{engine, &read, alone} })
		in := signIn(t, s, "phone")
		authenticate := func() (reads int64, err error) {
			before := read.Load()
			_, err = s.Authenticate(t.Context(), in.AccessToken)
			return read.Load() - before, err
		}
		if n, err := authenticate(); err != nil || n == 0 {
			t.Fatal(n, err)
		}
		if n, err := authenticate(); err != nil || n == 0 != alone {
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
