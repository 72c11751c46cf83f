package graph

import (
	"context"
	"errors"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"loftet/server/domain"
)

func measured(t *testing.T, ctx context.Context) (context.Context, *meter) {
	t.Helper()
	doc, faults := gqlparser.LoadQueryWithRules(
		testSchema, `{pledges{nodes{...P}}} fragment P on Pledge{id title}`, rules.NewDefaultRules(),
	)
	if faults != nil {
		t.Fatal(faults)
	}
	ctx, m, end := metered(ctx, &graphql.OperationContext{Doc: doc, Operation: doc.Operations[0]})
	t.Cleanup(end)
	return ctx, m
}

func TestAListIsPaidForBeforeItsElementsAreMade(t *testing.T) {
	t.Parallel()
	ctx, m := measured(t, t.Context())
	if !m.pay(maxFields-1) || m.brokenOff() != nil {
		t.Fatal("what is allowed was broken off")
	}
	if m.pay(1) || !domain.IsCode(m.brokenOff(), domain.TooComplex) || ctx.Err() == nil {
		t.Errorf("one more: %v, %v", m.brokenOff(), ctx.Err())
	}
	if told(ctx) {
		t.Error("an operation that was broken off says more than that")
	}
}

func TestWhoLeavesStopsTheWork(t *testing.T) {
	t.Parallel()
	ctx, leave := context.WithCancel(t.Context())
	ctx, m := measured(t, ctx)
	leave()
	<-ctx.Done()
	for m.why() == nil { // the meter hears of it in a goroutine of its own
	}
	asked := false
	_, err := m.resolve(ctx, func(context.Context) (any, error) { asked = true; return nil, nil })
	if asked || !errors.Is(err, context.Canceled) || !errors.Is(m.brokenOff(), context.Canceled) {
		t.Errorf("asked %v, %v", asked, err)
	}
}
