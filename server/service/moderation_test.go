package service_test

import (
	"context"
	"fmt"
	"net/netip"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
	"loftet/server/service"
	"loftet/server/store"
	"loftet/server/store/faulttest"
)

// personalData is the decision that removes the words.
func personalData() domain.FeedbackModerationInput {
	status, reason := domain.FeedbackNotPublished, domain.ReasonPersonalData
	return domain.FeedbackModerationInput{Status: &status, Reason: &reason}
}

// hundred are a hundred pieces of feedback, at the revision that they came with.
func hundred(t *testing.T, s *service.Service) (items []*domain.FeedbackRevisionInput) {
	t.Helper()
	imported(t, s, promise("lofte", "2023-01-01", "2026-12-31", ""))
	for n := range 100 {
		in := domain.FeedbackInput{
			ID: uuid.NewString(), Area: "2560", Theme: domain.ThemeTraffic,
			Text: fmt.Sprintf("Nummer %d kör fort förbi lekparken.", n),
		}
		if _, err := s.FeedbackSubmit(t.Context(), polis, netip.MustParseAddr("127.0.0.1"), in); err != nil {
			t.Fatal(err)
		}
		items = append(items, &domain.FeedbackRevisionInput{ID: in.ID, Revision: 1})
	}
	return items
}

// moderates is somebody who decides about feedback.
var moderates = domain.Actor{
	UserID: "m", Username: "samordnare", Role: domain.Coordinator, Party: domain.Municipality, Areas: []string{"2560"},
}

func TestOfManyDecisionsEachIsAnsweredForWhateverBecomesOfTheOthers(t *testing.T) {
	t.Parallel()
	var engine *faulttest.Engine
	s := serviceOver(t, func(e store.Engine) store.Engine {
		engine = faulttest.Over(e)
		return engine
	})
	items := hundred(t, s)
	overwrites := func(c faulttest.Call) bool { return c.Method == "Overwrite" }
	engine.Fail(faulttest.Fault{Way: faulttest.Away, Calls: overwrites, After: 60})
	done, faults, err := s.FeedbackModerateMany(t.Context(), moderates, items, personalData())
	if err != nil || len(done) != 60 || len(faults) != 40 {
		t.Fatalf("%d done, %d not, %v", len(done), len(faults), err)
	}
	engine.Heal()
	isDone := map[string]bool{}
	for _, f := range done {
		isDone[f.ID] = true
	}
	for i, item := range items {
		f, err := s.Feedback(t.Context(), moderates, item.ID)
		if err != nil || (f.Text == "") != isDone[item.ID] {
			t.Errorf("item %d: %v, its words are %q, told as done: %t", i, err, f.Text, isDone[item.ID])
		}
	}
	for _, fault := range faults {
		if fault.Code != domain.Unavailable || fault.Field == "" {
			t.Errorf("%+v", fault)
		}
	}
	again, faults, err := s.FeedbackModerateMany(t.Context(), moderates, items, personalData())
	if err != nil || len(again) != 100 || len(faults) != 0 {
		t.Errorf("again: %d done, %v, %v", len(again), faults, err)
	}
}

// crowdEngine lets overwrites through when a hundred of them are waiting: the embedded engine then
// wipes its pages once for all of them.
type crowdEngine struct {
	store.Engine
	waiting atomic.Int32
	all     chan struct{}
}

func (e *crowdEngine) Overwrite(ctx context.Context, collection, id string, revision int, doc any) error {
	if e.waiting.Add(1) == 100 {
		close(e.all)
	}
	select {
	case <-e.all:
		return e.Engine.Overwrite(ctx, collection, id, revision, doc)
	case <-ctx.Done():
		return ctx.Err()
	}
}

func TestAHundredRedactionsAreMadeTogether(t *testing.T) {
	t.Parallel()
	s := serviceOver(t, func(e store.Engine) store.Engine { return &crowdEngine{Engine: e, all: make(chan struct{})} })
	items := hundred(t, s)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	done, faults, err := s.FeedbackModerateMany(ctx, moderates, items, personalData())
	if err != nil || len(done) != 100 || len(faults) != 0 {
		t.Fatalf("%d done, %v, %v", len(done), faults, err)
	}
}
