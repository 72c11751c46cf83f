package service_test

import (
	"context"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
	"loftet/server/service"
	"loftet/server/service/servicetest"
	"loftet/server/store"
	"loftet/server/store/embedded"
	"loftet/server/store/mongodb"
	"loftet/server/store/mongodb/mongodbtest"
)

// polis and samordnare are the officer and the coordinator of the tests here.
var (
	polis = domain.Actor{
		UserID: "u-polis", Username: "polis", Role: domain.Officer, Party: domain.Police, Areas: []string{"2560"},
	}
	samordnare = domain.Actor{
		UserID: "u-samordnare", Username: "samordnare", Role: domain.Coordinator, Party: domain.Municipality,
		Areas: []string{"2560"},
	}
)

// serviceOver is a service without accounts, its clock at noon, whose database is what wrap makes
// of the one that LOFTET_TEST_MONGODB_URI names, else of an embedded one.
func serviceOver(t *testing.T, wrap func(store.Engine) store.Engine) *service.Service {
	t.Helper()
	var engine store.Engine
	var err error
	if uri := os.Getenv("LOFTET_TEST_MONGODB_URI"); uri != "" {
		engine, err = mongodb.Open(t.Context(), mongodbtest.Database(t, uri))
	} else {
		engine, err = embedded.Open(t.Context(), t.TempDir())
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(context.WithoutCancel(t.Context())) })
	s := servicetest.New(t, wrap(engine), func() time.Time { return noon })
	t.Cleanup(s.Settle)
	return s
}

// inspection is a workplace inspection that the municipality took part in, made on a day.
func inspection(on domain.Date) *domain.ActivityInput {
	one := 1
	return &domain.ActivityInput{
		ID: uuid.NewString(), Area: "2560", Type: domain.InspectionType,
		OccurredAt: on.Start().Add(10 * time.Hour), RecordedAt: noon, Place: domain.Place{Name: "Älvsbyn"},
		Details: domain.Details{WorkplaceInspection: &domain.WorkplaceInspection{
			WorkplacesInspected: &one, MunicipalityTookPart: true,
		}},
	}
}

// submit hands an activity in and fails the test unless it is accepted.
func submit(t *testing.T, s *service.Service, by domain.Actor, in *domain.ActivityInput) *domain.SubmitResult {
	t.Helper()
	batch := domain.Batch{DeviceID: "phone", SentAt: noon, Activities: []*domain.ActivityInput{in}}
	results, err := s.ActivitiesSubmit(t.Context(), by, batch)
	if err != nil || results[0].Outcome != domain.Accepted {
		t.Fatalf("%+v %v", results, err)
	}
	return results[0]
}

// doublingEngine gives each number of a sequence to several callers, as some databases do when a
// sequence is new.
type doublingEngine struct {
	store.Engine
	each  int
	mu    sync.Mutex
	given map[string]int
}

func (e *doublingEngine) Next(_ context.Context, sequence string) (int64, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.given[sequence]++
	return int64((e.given[sequence]-1)/e.each + 1), nil
}

func TestAReferenceThatIsTakenIsFollowedByTheNext(t *testing.T) {
	t.Parallel()
	s := serviceOver(t, func(e store.Engine) store.Engine {
		return &doublingEngine{Engine: e, each: 16, given: map[string]int{}}
	})
	var phones sync.WaitGroup
	refs := make([]string, 16)
	for i := range refs {
		phones.Go(func() {
			by := polis
			by.UserID, by.Username = fmt.Sprint("u-", i), fmt.Sprint("polis", i)
			batch := domain.Batch{
				DeviceID: fmt.Sprint("phone", i), SentAt: noon,
				Activities: []*domain.ActivityInput{inspection("2025-07-01")},
			}
			results, err := s.ActivitiesSubmit(t.Context(), by, batch)
			if err != nil || results[0].Outcome != domain.Accepted && results[0].Outcome != domain.TryLater {
				t.Errorf("phone %d: %+v %v", i, results, err)
				return
			}
			if results[0].Ref != nil {
				refs[i] = *results[0].Ref
			}
		})
	}
	phones.Wait()
	seen := map[string]bool{}
	for i, ref := range refs {
		if ref == "" || seen[ref] {
			t.Errorf("phone %d has the reference %q", i, ref)
		}
		seen[ref] = true
	}
}

// conflictingEngine finds every new document's id or reference taken.
type conflictingEngine struct{ store.Engine }

func (e *conflictingEngine) Insert(ctx context.Context, collection string, doc any) error {
	if collection == "activities" {
		return store.ErrDuplicate
	}
	return e.Engine.Insert(ctx, collection, doc)
}

func TestFailure55WhatIsTheServersFaultIsNeverRefused(t *testing.T) {
	t.Parallel()
	s := serviceOver(t, func(e store.Engine) store.Engine { return &conflictingEngine{e} })
	batch := domain.Batch{
		DeviceID: "phone", SentAt: noon, Activities: []*domain.ActivityInput{inspection("2025-07-01")},
	}
	results, err := s.ActivitiesSubmit(t.Context(), polis, batch)
	if err != nil || results[0].Outcome != domain.TryLater {
		t.Errorf("%+v %v", results[0], err)
	}
}
