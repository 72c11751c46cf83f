package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"loftet/server/domain"
)

// resolving has a meter resolve values of one field, and returns what it says then.
func resolving(t *testing.T, alias, query string, values ...any) (*meter, error) {
	t.Helper()
	doc, faults := gqlparser.LoadQueryWithRules(testSchema, query, rules.NewDefaultRules())
	if faults != nil {
		t.Fatal(faults)
	}
	ctx, m, end := metered(t.Context(), &graphql.OperationContext{Doc: doc, Operation: doc.Operations[0]})
	t.Cleanup(end)
	field := graphql.CollectedField{Field: &ast.Field{Alias: alias}}
	field.Selections = doc.Operations[0].SelectionSet[0].(*ast.Field).SelectionSet
	var err error
	for _, value := range values {
		ctx := graphql.WithFieldContext(ctx, &graphql.FieldContext{Field: field})
		if _, err = m.resolve(ctx, func(context.Context) (any, error) { return value, nil }); err != nil {
			break
		}
	}
	return m, err
}

func TestAListPaysForAllFieldsOfAllItsElements(t *testing.T) {
	t.Parallel()
	const list = `{pledges{id: totalCount a:totalCount ...F ...F}} fragment F on PledgeConnection{b:totalCount}`
	for n, broken := range map[int]bool{(maxFields - 1) / 4: false, (maxFields-1)/4 + 1: true} {
		m, err := resolving(t, "x", list, make([]*domain.Pledge, n))
		if got := domain.IsCode(m.brokenOff(), domain.TooComplex); got != broken || (err != nil) != broken {
			t.Errorf("%d elements of 4 fields: broken off %v, %v", n, got, err)
		}
	}
}

// TestAnAnswerIsAsLongAsItsNamesAndValues has values of each kind come to what an answer may be,
// and beyond it.
func TestAnAnswerIsAsLongAsItsNamesAndValues(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("x", 1<<20)
	type text string
	for name, value := range map[string]any{
		"texts": long, "texts that may be none": &long, "texts of a type": text(long),
		"lists of texts": []string{long[:1<<19], long[1<<19:]},
	} {
		if _, err := resolving(t, "x", `{__typename}`, value, value, value); err != nil {
			t.Errorf("three %s: %v", name, err)
		}
		if _, err := resolving(
			t, "x", `{__typename}`, value, value, value, value,
		); !domain.IsCode(err, domain.TooComplex) {
			t.Errorf("four %s: %v", name, err)
		}
	}
	if _, err := resolving(t, long, `{__typename}`, 1, 2, 3, 4); !domain.IsCode(err, domain.TooComplex) {
		t.Errorf("long names: %v", err)
	}
	if _, err := resolving(t, "x", `{__typename}`, make([]int, maxAnswer/8+1)); !domain.IsCode(err, domain.TooComplex) {
		t.Errorf("a long list of numbers: %v", err)
	}
	var none *string
	if m, err := resolving(t, "x", `{__typename}`, none, nil); err != nil || m.bytes.Load() > 20 {
		t.Errorf("nothing is %d bytes: %v", m.bytes.Load(), err)
	}
}

func TestAFieldThatFailsSaysWhyAndIsNotCounted(t *testing.T) {
	t.Parallel()
	ctx, m := measured(t, t.Context())
	failed := errors.New("no")
	_, err := m.resolve(ctx, func(context.Context) (any, error) { return "x", failed })
	if !errors.Is(err, failed) || m.bytes.Load() != 0 {
		t.Errorf("%v, %d bytes", err, m.bytes.Load())
	}
}

// TestWhatBrokeAnOperationOffIsSaid tells a deadline, a limit and a reader who has left apart.
func TestWhatBrokeAnOperationOffIsSaid(t *testing.T) {
	t.Parallel()
	late, cancel := context.WithDeadline(t.Context(), time.Unix(0, 0))
	defer cancel()
	if _, m := measured(t, late); !errors.Is(m.brokenOff(), context.DeadlineExceeded) {
		t.Errorf("after its time: %v", m.brokenOff())
	}
	lost := errors.New("the connection has gone")
	left, leave := context.WithCancelCause(t.Context())
	leave(lost)
	if _, m := measured(t, left); !errors.Is(m.brokenOff(), context.Canceled) || errors.Is(m.brokenOff(), lost) {
		t.Errorf("after its reader left: %v", m.brokenOff())
	}
	_, m := measured(t, t.Context())
	if m.brokenOff() != nil {
		t.Errorf("an operation that goes on: %v", m.brokenOff())
	}
	m.stop(errTooLargeAnswer)
	m.stop(fmt.Errorf("later: %w", context.DeadlineExceeded))
	if !domain.IsCode(m.brokenOff(), domain.TooComplex) {
		t.Errorf("the first reason is kept: %v", m.brokenOff())
	}
	_, silent := measured(t, t.Context())
	if silent.stop(nil); !errors.Is(silent.brokenOff(), context.Canceled) {
		t.Errorf("without a reason: %v", silent.brokenOff())
	}
}

func TestTheFirstErrorsAreTold(t *testing.T) {
	t.Parallel()
	ctx, _ := measured(t, t.Context())
	said := 0
	for range 3 * maxErrors {
		if told(ctx) {
			said++
		}
	}
	if said != maxErrors || !told(t.Context()) {
		t.Errorf("%d errors of an operation are told", said)
	}
}

func TestTheWorkEndsWithTheOperation(t *testing.T) {
	t.Parallel()
	nothing := &graphql.OperationContext{Doc: &ast.QueryDocument{}, Operation: &ast.OperationDefinition{}}
	ctx, _, end := metered(t.Context(), nothing)
	if end(); ctx.Err() == nil {
		t.Error("its context goes on")
	}
}
