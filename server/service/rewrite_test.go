package service_test

import (
	"context"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"loftet/server/domain"
	"loftet/server/service"
	"loftet/server/service/servicetest"
	"loftet/server/store"
)

// meetingEngine has something done before the next write over an activity.
type meetingEngine struct {
	store.Engine
	before atomic.Pointer[func()]
}

func (e *meetingEngine) meet(collection string) {
	if collection != "activities" {
		return
	}
	if do := e.before.Swap(nil); do != nil {
		(*do)()
	}
}

func (e *meetingEngine) Replace(ctx context.Context, collection, id string, revision int, doc any) error {
	e.meet(collection)
	return e.Engine.Replace(ctx, collection, id, revision, doc)
}

func (e *meetingEngine) Overwrite(ctx context.Context, collection, id string, revision int, doc any) error {
	e.meet(collection)
	return e.Engine.Overwrite(ctx, collection, id, revision, doc)
}

func (e *meetingEngine) Rewrite(ctx context.Context, collection, id string, revision int, doc any) error {
	e.meet(collection)
	return e.Engine.Rewrite(ctx, collection, id, revision, doc)
}

// twoServices are two over one database, and what one of them meets.
func twoServices(t *testing.T) (one, other *service.Service, engine *meetingEngine) {
	t.Helper()
	engine = &meetingEngine{}
	one = serviceOver(t, func(e store.Engine) store.Engine {
		engine.Engine = e
		return engine
	})
	other = servicetest.New(t, engine.Engine, func() time.Time { return noon })
	t.Cleanup(other.Settle)
	return one, other, engine
}

// What one server writes while another works out what follows is neither lost nor told as somebody
// else's change, and neither is what follows.
func TestTwoServersDoNotOverwriteOneAnother(t *testing.T) {
	t.Parallel()
	summary := "Hos Kvasthilda."
	for name, write := range map[string]func(*service.Service, string) error{
		"an amendment": func(s *service.Service, id string) error {
			in := domain.ActivityAmendmentInput{Reason: "Fler kom.", Summary: &summary}
			a, err := s.ActivityAmend(t.Context(), samordnare, id, 1, in)
			if err == nil && (a.Revision != 2 || a.Summary != summary) {
				t.Errorf("answered with %+v", a)
			}
			return err
		},
		"a removal of words": func(s *service.Service, id string) error {
			in := domain.WordsRemovalInput{Words: "byn", Reason: "En plats."}
			_, err := s.WordsRemove(t.Context(), samordnare, domain.NounActivity, id, 1, in)
			return err
		},
		"a recount": func(s *service.Service, _ string) error {
			_, err := s.PledgeImport(t.Context(), service.System, promise("tredje", "2024-01-01", "2026-12-31", ""))
			return err
		},
	} {
		one, other, engine := twoServices(t)
		imported(t, one, promise("first", "2023-01-01", "2026-12-31", ""))
		in := inspection("2025-03-01")
		submit(t, one, polis, in)
		come := func() { imported(t, other, promise("second", "2024-01-01", "2026-12-31", "")) }
		engine.before.Store(&come)
		if err := write(one, in.ID); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		a, err := one.Activity(t.Context(), samordnare, in.ID)
		if err != nil || !slices.Contains(a.Counting, "second:kontroll") ||
			!slices.Contains(a.Counting, "first:kontroll") {
			t.Errorf("%s: counts for %v, %v", name, a.Counting, err)
		}
		if name != "a recount" && a.Revision != 2 || a.Rewrites == 0 {
			t.Errorf("%s: revision %d, %d rewrites", name, a.Revision, a.Rewrites)
		}
	}
}
