package enginetest

import (
	"context"
	"errors"
	"testing"
	"time"

	"loftet/server/store"
)

// calls makes every call that waits for the database, and returns what each said.
func calls(ctx context.Context, engine store.Engine) map[string]error {
	said := map[string]error{}
	doc := newThing()
	said["Insert"] = engine.Insert(ctx, things, doc)
	said["Get"] = engine.Get(ctx, things, doc.ID, &doc)
	doc.Revision++
	said["Replace"] = engine.Replace(ctx, things, doc.ID, 1, doc)
	doc.Rewrites++
	said["Rewrite"] = engine.Rewrite(ctx, things, doc.ID, doc.Revision, doc)
	_, said["Find"] = ids(ctx, engine, store.Query{Limit: 1})
	_, said["Count"] = engine.Count(ctx, things, nil)
	_, said["Group"] = engine.Group(ctx, things, store.Group{})
	_, said["Next"] = engine.Next(ctx, "sequence")
	_, said["Delete"] = engine.Delete(ctx, things, where("a", 1))
	said["EnsureIndexes"] = engine.EnsureIndexes(ctx, []store.Index{refIndex})
	said["Ping"] = engine.Ping(ctx)
	return said
}

func endedContextEndsCalls(t *testing.T, engine store.Engine) {
	must(t, engine.Insert(t.Context(), things, newThing()))
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	for call, err := range calls(cancelled, engine) {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%s with a cancelled context: %v", call, err)
		}
	}
	late, cancel := context.WithDeadline(t.Context(), time.Now().Add(-time.Second))
	defer cancel()
	for call, err := range calls(late, engine) {
		if !errors.Is(err, context.DeadlineExceeded) || !errors.Is(err, store.ErrUnavailable) {
			t.Errorf("%s after its deadline: %v", call, err)
		}
	}
	if n, err := engine.Count(t.Context(), things, nil); n != 1 || err != nil {
		t.Errorf("%d documents, %v: a call that was refused has written", n, err)
	}
}

func closedIsUnavailable(t *testing.T, engine store.Engine) {
	must(t, engine.Insert(t.Context(), things, newThing()))
	must(t, engine.Close(t.Context()))
	Unavailable(t, engine)
	must(t, engine.Close(t.Context()))
}

// Unavailable checks that every call says ErrUnavailable.
func Unavailable(t *testing.T, engine store.Engine) {
	t.Helper()
	for call, err := range calls(t.Context(), engine) {
		if !errors.Is(err, store.ErrUnavailable) {
			t.Errorf("%s: %v", call, err)
		}
	}
}
