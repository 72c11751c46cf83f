package store_test

import (
	"testing"
	"time"

	"loftet/server/domain"
	"loftet/server/store"
	"loftet/server/store/embedded"
)

func open(t *testing.T) *store.Store {
	t.Helper()
	engine, err := embedded.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(t.Context()) })
	s, err := store.Open(t.Context(), engine)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestEveryCompoundIndexBeginsWithTheArea(t *testing.T) {
	t.Parallel()
	for _, index := range store.Indexes() {
		if len(index.Keys) > 1 && index.Keys[0].Field != "area" {
			t.Errorf("%s.%s begins with %s", index.Collection, index.Name, index.Keys[0].Field)
		}
	}
}

func TestOccurrencesAreCountedByCommitmentAndDay(t *testing.T) {
	t.Parallel()
	s := open(t)
	add := func(id string, on domain.Date, place string, counting ...string) {
		t.Helper()
		a := &domain.Activity{
			Record: domain.Record{
				ID:       id,
				Area:     "2560",
				Revision: 1,
			}, Ref: id, Type: domain.TrafficCheckType, Serves: counting, Counting: counting, OccurredOn: on,
			ReceivedOn: on, PlaceKey: place,
			Facts: domain.Facts{
				OccurredAt:    on.Start(),
				CommitmentIDs: counting,
				Visibility:    domain.VisibilityInternal,
			}, PublicFrom: on,
		}
		if added, err := s.Activity.Add(t.Context(), a); err != nil || !added {
			t.Fatal(added, err)
		}
	}
	add("1", "2025-01-01", "vidsel", "p:a", "p:b")
	add("2", "2025-01-01", "korsträsk", "p:a")
	add("3", "2025-02-01", "vidsel", "p:a")
	add("4", "2025-03-01", "vidsel", "p:a")
	add("5", "2025-01-01", "vidsel", "p:c")
	got, err := s.Occurrences(t.Context(), "2560", []string{"p:a", "p:b"}, "2025-02-01", false)
	if err != nil {
		t.Fatal(err)
	}
	if total(got["p:a"]) != 3 || len(got["p:a"]) != 2 || total(got["p:b"]) != 1 || len(got) != 2 {
		t.Errorf("by day: %v", got)
	}
	for _, o := range got["p:a"] {
		if o.Type != domain.TrafficCheckType || o.Visibility != domain.VisibilityInternal {
			t.Errorf("what decides when the public is told of it is lost: %+v", o)
		}
	}
	got, err = s.Occurrences(t.Context(), "2560", []string{"p:a"}, "2025-02-01", true)
	if err != nil {
		t.Fatal(err)
	}
	if total(got["p:a"]) != 3 || len(got["p:a"]) != 3 {
		t.Errorf("by place: %v", got)
	}
	if got, err = s.Occurrences(t.Context(), "2581", []string{"p:a"}, "2025-12-31", false); err != nil ||
		len(got) != 0 {
		t.Errorf("another area: %v %v", got, err)
	}
	page, err := s.PublicActivities(
		t.Context(),
		"2560",
		"p:a",
		nil,
		"2025-02-01",
		domain.PageRequest{First: 2, Total: true},
	)
	if err != nil || page.Total != 3 || len(page.Nodes) != 2 || page.Nodes[0].ID != "3" || !page.More {
		t.Errorf("public: %+v %v", page, err)
	}
}

func total(list []domain.Occurrence) (n int) {
	for _, o := range list {
		n += o.Count
	}
	return n
}

func TestReferencesAreCountedByTypeAndArea(t *testing.T) {
	t.Parallel()
	s := open(t)
	for _, want := range []struct {
		area string
		t    domain.ActivityType
		ref  string
	}{{"2560", domain.TrafficCheckType, "TRF-1"}, {"2560", domain.TrafficCheckType, "TRF-2"}, {
		"2560", domain.SurveyType, "ENK-1",
	}, {
		"2581", domain.TrafficCheckType, "TRF-1",
	}} {
		if ref, err := s.NextRef(t.Context(), want.area, want.t); err != nil || ref != want.ref {
			t.Errorf("%s, want %s (%v)", ref, want.ref, err)
		}
	}
}

func TestProblemsOpenAndClosedAreToldApart(t *testing.T) {
	t.Parallel()
	s := open(t)
	for _, p := range []*domain.Problem{
		{Record: domain.Record{ID: "open", Area: "2560", Revision: 1}, RaisedOn: "2025-01-01"},
		{Record: domain.Record{
			ID: "closed", Area: "2560", Revision: 1,
		}, RaisedOn: "2025-01-02", ClosedOn: "2025-02-01"},
	} {
		if err := s.Problem.Save(t.Context(), p); err != nil {
			t.Fatal(err)
		}
	}
	for _, open := range []bool{true, false} {
		page, err := s.Problems(t.Context(), "2560", domain.ProblemFilter{Open: &open}, domain.PageRequest{First: 10})
		want := map[bool]string{true: "open", false: "closed"}[open]
		if err != nil || len(page.Nodes) != 1 || page.Nodes[0].ID != want {
			t.Errorf("open %v: %+v %v", open, page, err)
		}
	}
}

func TestASessionEndsForAUserWhosePasswordIsChanged(t *testing.T) {
	t.Parallel()
	s := open(t)
	now := time.Date(2025, 7, 3, 10, 0, 0, 0, time.UTC)
	for _, session := range []*domain.SignInSession{
		{ID: "old", UserID: "u", ExpiresAt: now.Add(-time.Hour), Revision: 1},
		{ID: "good", UserID: "u", ExpiresAt: now.Add(time.Hour), Revision: 1},
		{ID: "other", UserID: "v", ExpiresAt: now.Add(-time.Hour), Revision: 1},
	} {
		if err := s.SessionSave(t.Context(), session); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.SessionsExpire(t.Context(), "u", now); err != nil {
		t.Fatal(err)
	}
	left := func() (ids []string) {
		for _, id := range []string{"old", "good", "other"} {
			if _, err := s.Session(t.Context(), id); err == nil {
				ids = append(ids, id)
			}
		}
		return ids
	}
	if got := left(); len(got) != 2 {
		t.Errorf("after expiry: %v", got)
	}
}

func TestAProofIsSpentOnceAndASecretMadeOnce(t *testing.T) {
	t.Parallel()
	s := open(t)
	now := time.Date(2025, 7, 3, 10, 0, 0, 0, time.UTC)
	spent, secrets := make(chan bool, 20), make(chan string, 20)
	for range 20 {
		go func() {
			unused, err := s.ProofSpend(t.Context(), "ticket", now)
			spent <- unused && err == nil
			secret, err := s.Secret(t.Context(), "feedback")
			if err != nil {
				secret = nil
			}
			secrets <- string(secret)
		}()
	}
	times, made := 0, map[string]bool{}
	for range 20 {
		if <-spent {
			times++
		}
		made[<-secrets] = true
	}
	if times != 1 || len(made) != 1 || made[""] {
		t.Errorf("spent %d times, %d secrets", times, len(made))
	}
	if err := s.ProofsForget(t.Context(), now.Add(time.Second)); err != nil {
		t.Fatal(err)
	}
	if unused, err := s.ProofSpend(t.Context(), "ticket", now); err != nil || !unused {
		t.Errorf("a proof that has expired is still remembered: %v", err)
	}
}
