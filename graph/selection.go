package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"
)

// selected reports whether a field below the one that is being resolved is asked for, by its path
// from there.
func selected(ctx context.Context, path ...string) bool {
	return anySelected(graphql.GetOperationContext(ctx), graphql.CollectFieldsCtx(ctx, nil), path)
}

func anySelected(op *graphql.OperationContext, fields []graphql.CollectedField, path []string) bool {
	for _, field := range fields {
		if field.Name != path[0] {
			continue
		}
		if len(path) == 1 || anySelected(op, graphql.CollectFields(op, field.Selections, nil), path[1:]) {
			return true
		}
	}
	return false
}

// selectedOf reports whether a field of a type, which is being resolved, is asked for.
func selectedOf(ctx context.Context, of, name string) bool {
	return slices.ContainsFunc(graphql.CollectFieldsCtx(ctx, []string{of}), func(f graphql.CollectedField) bool {
		return f.Name == name
	})
}
