package faulttest_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
	"loftet/server/store/embedded"
	"loftet/server/store/enginetest"
	"loftet/server/store/faulttest"
)

func newEngine(t *testing.T) *faulttest.Engine {
	t.Helper()
	below, err := embedded.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = below.Close(context.WithoutCancel(t.Context())) })
	return faulttest.Over(below)
}

func insert(ctx context.Context, e store.Engine, id string) error {
	return e.Insert(ctx, "things", bson.M{"_id": id, "revision": 1})
}

func count(t *testing.T, e store.Engine) int {
	t.Helper()
	n, err := e.Count(t.Context(), "things", nil)
	if err != nil {
		t.Fatal(err)
	}
	return int(n)
}

func TestWhatFailsIsSaidAsAnEngineSaysIt(t *testing.T) {
	t.Parallel()
	e := newEngine(t)
	e.Fail(faulttest.Fault{Way: faulttest.Away})
	enginetest.Unavailable(t, e)
	if failed := e.Heal(); failed != 11 || count(t, e) != 0 {
		t.Errorf("%d calls failed, %d things are there", failed, count(t, e))
	}
}

func TestAnAnswerIsLostAfterTheWrite(t *testing.T) {
	t.Parallel()
	e := newEngine(t)
	e.Fail(faulttest.Fault{Way: faulttest.Lost, Calls: faulttest.Writes, After: 1, Times: 1})
	for i, id := range []string{"a", "b", "c"} {
		if err := insert(t.Context(), e, id); errors.Is(err, store.ErrUnavailable) != (i == 1) {
			t.Errorf("%s: %v", id, err)
		}
	}
	if n := count(t, e); n != 3 {
		t.Errorf("%d things", n)
	}
}

func TestSilenceLastsUntilTheDeadlineAndSlownessIsRight(t *testing.T) {
	t.Parallel()
	e := newEngine(t)
	e.Fail(faulttest.Fault{Way: faulttest.Silent})
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	err := insert(ctx, e, "a")
	if !errors.Is(err, store.ErrUnavailable) || !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	e.Fail(faulttest.Fault{Way: faulttest.Slow, Pause: time.Millisecond})
	if err := insert(t.Context(), e, "b"); err != nil || count(t, e) != 1 {
		t.Error(err, count(t, e))
	}
}

func TestHalfIsReadAndThenNothing(t *testing.T) {
	t.Parallel()
	e := newEngine(t)
	for _, id := range []string{"a", "b", "c", "d"} {
		if err := insert(t.Context(), e, id); err != nil {
			t.Fatal(err)
		}
	}
	e.Fail(faulttest.Fault{Way: faulttest.Half})
	read := 0
	err := e.Find(t.Context(), "things", store.Query{Limit: 10}, func(func(any) error) error { read++; return nil })
	if read != 2 || !errors.Is(err, store.ErrUnavailable) {
		t.Error(read, err)
	}
}
