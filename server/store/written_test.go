package store_test

import (
	"testing"

	"loftet/server/domain"
	"loftet/server/store"
)

// TestEveryWriteOfWhatWasReadIsSeen reads a record of an area, and writes it in every way there is;
// then what another area and another noun have, which was not read.
func TestEveryWriteOfWhatWasReadIsSeen(t *testing.T) {
	t.Parallel()
	s, err := store.Open(t.Context(), openEngine(t))
	if err != nil {
		t.Fatal(err)
	}
	problem := func(id, area string, revision int) *domain.Problem {
		return &domain.Problem{Record: domain.Record{ID: id, Area: area, Revision: revision}}
	}
	seen := func(write func() error) bool {
		t.Helper()
		allowance := store.NewAllowance(10, false)
		since := s.Written()
		if _, err := s.Problem.Get(store.WithAllowance(t.Context(), allowance), "a"); err != nil {
			t.Fatal(err)
		}
		if !s.Untouched(allowance, since) {
			t.Error("what nobody has written is taken for written")
		}
		if err := write(); err != nil {
			t.Fatal(err)
		}
		return !s.Untouched(allowance, since)
	}
	if err := s.Problem.Save(t.Context(), problem("a", "2560", 1)); err != nil {
		t.Fatal(err)
	}
	for name, write := range map[string]func() error{
		"save":  func() error { return s.Problem.Save(t.Context(), problem("b", "2560", 1)) },
		"erase": func() error { return s.Problem.SaveAndErase(t.Context(), problem("a", "2560", 2)) },
	} {
		if !seen(write) {
			t.Errorf("%s is not seen", name)
		}
	}
	if !seen(func() error { return s.Problem.Rewrite(t.Context(), problem("a", "2560", 2)) }) {
		t.Error("a rewrite is not seen")
	}
	if seen(func() error { return s.Problem.Save(t.Context(), problem("c", "2581", 1)) }) {
		t.Error("another area's write is taken for this one's")
	}
	dialogue := &domain.Dialogue{Record: domain.Record{ID: "d", Area: "2560", Revision: 1}}
	if seen(func() error { return s.Dialogue.Save(t.Context(), dialogue) }) {
		t.Error("a write of another noun is taken for this one's")
	}
}
