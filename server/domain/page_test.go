package domain

import "testing"

func TestAPageHasAtLeastOneAndAtMostAHundred(t *testing.T) {
	t.Parallel()
	for first, ok := range map[int]bool{-1: false, 0: false, 1: true, 25: true, 100: true, 101: false} {
		r, err := NewPageRequest(&first, ptr("cursor"))
		if (err == nil) != ok || ok && (r.First != first || r.After != "cursor") {
			t.Errorf("first %d: %+v, %v", first, r, err)
		}
		if !ok && fieldsOf(t, err) != "first" {
			t.Errorf("first %d: %v", first, err)
		}
	}
	if r, err := NewPageRequest(nil, nil); err != nil || r != (PageRequest{First: DefaultPage}) {
		t.Errorf("without a word: %+v, %v", r, err)
	}
}
