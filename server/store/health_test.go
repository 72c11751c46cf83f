package store_test

import (
	"context"
	"testing"
	"time"

	"loftet/server/domain"
	"loftet/server/store"
	"loftet/server/store/embedded"
	"loftet/server/store/faulttest"
)

// faulty is a store whose database fails as it is told to.
func faulty(t *testing.T) (*store.Store, *faulttest.Engine) {
	t.Helper()
	below, err := embedded.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = below.Close(context.WithoutCancel(t.Context())) })
	engine := faulttest.Over(below)
	s, err := store.Open(t.Context(), engine)
	if err != nil {
		t.Fatal(err)
	}
	return s, engine
}

func isNext(c faulttest.Call) bool { return c.Method == "Next" }

// TestWhoLeavesDoesNotMakeTheServerUnready has somebody ask whether the server is ready, and leave
// before the database has answered: whoever asks next is told what it answered.
func TestWhoLeavesDoesNotMakeTheServerUnready(t *testing.T) {
	t.Parallel()
	s, engine := faulty(t)
	ctx, leave := context.WithCancel(t.Context())
	engine.Fail(faulttest.Fault{Way: faulttest.Slow, Pause: 50 * time.Millisecond, Calls: func(c faulttest.Call) bool {
		if isNext(c) {
			leave()
		}
		return isNext(c)
	}})
	_ = s.Ready(ctx) // nobody hears it
	if err := s.Ready(t.Context()); err != nil {
		t.Error(err)
	}
}

// TestNoWriteWaitsForAProbe has the database not answer whether it keeps what is written, and
// something written meanwhile.
func TestNoWriteWaitsForAProbe(t *testing.T) {
	t.Parallel()
	s, engine := faulty(t)
	probed, ended := make(chan struct{}), make(chan error, 1)
	engine.Fail(faulttest.Fault{Way: faulttest.Silent, Calls: func(c faulttest.Call) bool {
		if isNext(c) {
			close(probed)
		}
		return isNext(c)
	}})
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	go func() { ended <- s.Ready(ctx) }()
	<-probed
	a := &domain.Activity{Record: domain.Record{ID: "1", Area: "2560", Revision: 1}}
	if added, err := s.Activity.Add(t.Context(), a); err != nil || !added {
		t.Fatal(added, err)
	}
	select {
	case err := <-ended:
		t.Fatalf("the write waited for the probe: %v", err)
	default:
	}
	if err := <-ended; err == nil {
		t.Error("a database that does not answer is ready")
	}
}
