package graph

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator"

	"loftet/server/domain"
)

// batches are the mutations that take a batch of activities, which may come with a large body, and
// in which one item that is no activity is refused by itself.
var batches = map[string]bool{"activitiesSubmit": true, "activitiesImport": true}

// isBatch reports whether an operation does nothing but hand batches in.
func isBatch(op *ast.OperationDefinition) bool {
	return op.Operation == ast.Mutation && !slices.ContainsFunc(op.SelectionSet, func(s ast.Selection) bool {
		f, is := s.(*ast.Field)
		return !is || !batches[f.Name]
	})
}

// misfits are the items of a batch that are no activities, by the variable they came in and their
// place among the items there.
type misfits map[int]*domain.SubmitResult

type misfitsKey struct{}

// withoutMisfits takes out of a batch, in the variables of an operation, what does not fit the
// schema. ok reports whether there was anything to take out.
func (h *Handler) withoutMisfits(op *ast.OperationDefinition, r *request) (ok bool) {
	if !isBatch(op) || len(op.SelectionSet) != 1 {
		return false
	}
	for name, value := range r.Variables {
		batch, is := value.(map[string]any)
		items, are := batch["activities"].([]any)
		if !is || !are || len(items) > domain.MaxBatch {
			continue
		}
		alone := func(item any) map[string]any {
			variables, batch := maps.Clone(r.Variables), maps.Clone(batch)
			batch["activities"] = []any{item}
			variables[name] = batch
			return variables
		}
		r.part(batch, func(item any) error {
			_, err := validator.VariableValues(h.schema, op, alone(item))
			return err
		})
	}
	return len(r.misfits) > 0
}

// part leaves in a batch the items that fit, and remembers the others.
func (r *request) part(batch map[string]any, fits func(item any) error) {
	items, _ := batch["activities"].([]any)
	good := []any{}
	for i, item := range items {
		err := fits(item)
		if err == nil {
			good = append(good, item)
			continue
		}
		if r.misfits == nil {
			r.misfits = misfits{}
		}
		r.misfits[r.misfits.place(i)] = refusedItem(item, err)
	}
	batch["activities"] = good
}

// place is the place among all items of the one that is i-th among those that are left.
func (m misfits) place(i int) int {
	for at := 0; ; at++ {
		if m[at] != nil {
			continue
		}
		if i == 0 {
			return at
		}
		i--
	}
}

// refusedItem is the answer for an item that is no activity, by the id that it has.
func refusedItem(item any, err error) *domain.SubmitResult {
	object, _ := item.(map[string]any)
	id, _ := object["id"].(string)
	if len(id) > 64 {
		id = ""
	}
	fault := &domain.Error{Code: domain.Invalid, Message: "Uppgiften har ett värde som inte kan läsas."}
	if faults, own := domain.AsErrors(err); own {
		fault.Message = faults[0].Message
	}
	var at *gqlerror.Error
	if errors.As(err, &at) {
		fault.Field = fieldOf(at.Path)
	}
	return &domain.SubmitResult{ID: id, Outcome: domain.Refused, Reason: []*domain.Error{fault}}
}

// fieldOf is where in an item a path leads that begins outside of it.
func fieldOf(path ast.Path) string {
	for i, step := range path {
		if name, is := step.(ast.PathName); is && name == "activities" && i+2 <= len(path) {
			path = path[min(i+2, len(path)):]
			break
		}
	}
	return dotted(path)
}

// dotted is a path as domain errors have it.
func dotted(path ast.Path) string {
	var b []byte
	for i, step := range path {
		if i > 0 {
			b = append(b, '.')
		}
		switch s := step.(type) {
		case ast.PathName:
			b = append(b, s...)
		case ast.PathIndex:
			b = strconv.AppendInt(b, int64(s), 10)
		}
	}
	return string(b)
}

// readItems has each item of a batch read by itself before all are, and takes out those whose
// values cannot be read.
func (r *request) readItems(
	ctx context.Context, op *graphql.OperationContext, next graphql.RootResolver,
) graphql.Marshaler {
	for _, value := range op.Variables {
		batch, is := value.(map[string]any)
		if items, are := batch["activities"].([]any); !is || !are || len(items) > domain.MaxBatch {
			continue
		}
		r.part(batch, func(item any) error {
			var in domain.ActivityInput
			return graphql.UnmarshalNamedInputFromContext(ctx, "ActivityInput", item, &in)
		})
	}
	return next(context.WithValue(ctx, misfitsKey{}, r.misfits))
}

// withMisfits are the results of a batch with those of its misfits, each in its place.
func withMisfits(ctx context.Context, results []*domain.SubmitResult) []*domain.SubmitResult {
	refused, _ := ctx.Value(misfitsKey{}).(misfits)
	if len(refused) == 0 {
		return results
	}
	all := make([]*domain.SubmitResult, 0, len(results)+len(refused))
	for i := range len(results) + len(refused) {
		if result := refused[i]; result != nil {
			all = append(all, result)
			continue
		}
		if len(results) == 0 {
			break
		}
		all, results = append(all, results[0]), results[1:]
	}
	return all
}
