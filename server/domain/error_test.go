package domain

import (
	"errors"
	"fmt"
	"slices"
	"testing"
)

func TestErrorsAreRecognisedThroughWrapping(t *testing.T) {
	t.Parallel()
	one := fmt.Errorf("save: %w", ErrConflict())
	if !IsCode(one, Conflict) || IsCode(one, Invalid) {
		t.Errorf("%v", one)
	}
	many := fmt.Errorf("save: %w", Errors{invalid("a", "A."), invalid("b", "B.")})
	if es, ok := AsErrors(many); !ok || len(es) != 2 || !IsCode(many, Invalid) {
		t.Errorf("%v", many)
	}
	for _, err := range []error{nil, errors.New("disk full")} {
		if _, ok := AsErrors(err); ok || IsCode(err, Invalid) {
			t.Errorf("%v is for the caller", err)
		}
	}
}

func TestNoBrokenRuleIsNoError(t *testing.T) {
	t.Parallel()
	var es Errors
	es.check(true, "a", "A.")
	if err := es.err(); err != nil {
		t.Errorf("got %v", err)
	}
}

func TestAPartsErrorsStandUnderItsName(t *testing.T) {
	t.Parallel()
	var part, whole Errors
	part.add("count", "För många.")
	part.add("", "Saknas.")
	whole.within("target", part)
	if whole.Error() != "target.count: För många.\ntarget: Saknas." {
		t.Errorf("got %q", whole.Error())
	}
	if !slices.Equal(whole[0].Path(), []string{"target", "count"}) || (&Error{Message: "Nej."}).Path() != nil ||
		(&Error{Message: "Nej."}).Error() != "Nej." {
		t.Errorf("path %v", whole[0].Path())
	}
}

func TestTheCodeOfEachAnswer(t *testing.T) {
	t.Parallel()
	for code, err := range map[Code]error{
		NotFound: ErrNotFound("id"), Conflict: ErrConflict(), Forbidden: ErrForbidden(),
		Unauthenticated: ErrUnauthenticated(),
	} {
		if !IsCode(err, code) || err.Error() == "" {
			t.Errorf("%s: %v", code, err)
		}
	}
}
