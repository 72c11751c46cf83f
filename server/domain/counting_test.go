package domain

import (
	"slices"
	"testing"
)

func TestOnlyASignedSuccessorReplacesItsPredecessor(t *testing.T) {
	for name, tc := range map[string]struct {
		successor Pledge
		want      Date
	}{
		"signed":          {Pledge{SignedOn: "2025-12-01", ValidFrom: "2026-01-01", Predecessor: "old"}, "2026-01-01"},
		"a draft":         {Pledge{ValidFrom: "2026-01-01", Predecessor: "old"}, ""},
		"another's":       {Pledge{SignedOn: "2025-12-01", ValidFrom: "2026-01-01", Predecessor: "else"}, ""},
		"of nobody's":     {Pledge{SignedOn: "2025-12-01", ValidFrom: "2026-01-01"}, ""},
		"signed, as well": {Pledge{SignedOn: "2025-12-01", ValidFrom: "2027-06-01", Predecessor: "old"}, "2027-06-01"},
	} {
		old := &Pledge{SignedOn: "2023-06-14"}
		old.ID = "old"
		LinkPledges([]*Pledge{&tc.successor, old})
		if old.ReplacedOn != tc.want || tc.successor.ReplacedOn != "" {
			t.Errorf("%s: replaced on %q, want %q", name, old.ReplacedOn, tc.want)
		}
	}
}

func TestAPledgesPredecessorsEndWhereTheyBeginAgainOrAreNotThere(t *testing.T) {
	chain := func(ids ...string) (pledges []*Pledge) {
		for i := 0; i+1 < len(ids); i++ {
			p := &Pledge{Predecessor: ids[i+1]}
			p.ID = ids[i]
			pledges = append(pledges, p)
		}
		return pledges
	}
	for name, tc := range map[string]struct {
		pledges []*Pledge
		want    []string
	}{
		"none":          {chain("c", ""), nil},
		"two":           {chain("c", "b", "a", ""), []string{"b", "a"}},
		"one is gone":   {chain("c", "b", "gone"), []string{"b", "gone"}},
		"in a circle":   {chain("c", "b", "c"), []string{"b", "c"}},
		"of themselves": {chain("c", "c"), []string{"c"}},
	} {
		if got := tc.pledges[0].predecessors(tc.pledges); !slices.Equal(got, tc.want) {
			t.Errorf("%s: %v, want %v", name, got, tc.want)
		}
	}
}
