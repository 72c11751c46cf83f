package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"loftet/server/domain"
)

// pageRequest reads the arguments of a connection, and whether its total is asked for.
func pageRequest(ctx context.Context, first *int, after *string) (domain.PageRequest, error) {
	r, err := domain.NewPageRequest(first, after)
	for _, field := range graphql.CollectFieldsCtx(ctx, nil) {
		r.Total = r.Total || field.Name == "totalCount"
	}
	return r, err
}

// moderated makes a connection of a page of the queue, with what the page's feedback has beside it
// read at once.
func (r *Resolver) moderated(
	ctx context.Context,
) func(*domain.Page[domain.Feedback], error) (*domain.Page[domain.Feedback], error) {
	return func(p *domain.Page[domain.Feedback], err error) (*domain.Page[domain.Feedback], error) {
		if err == nil && asks(ctx, "similar") {
			err = r.rememberSimilar(ctx, p.Nodes)
		}
		if err == nil && asks(ctx, "dialogue") {
			err = r.rememberDialogues(
				ctx,
				dialoguesOf(p.Nodes, func(f *domain.Feedback) string { return f.DialogueID }),
			)
		}
		if err != nil {
			return nil, err
		}
		return p, nil
	}
}

// publicFeedback makes a connection of a page of published feedback of an area, with what the
// page's feedback has beside it read at once.
func (r *Resolver) publicFeedback(
	ctx context.Context,
	area string,
) func(*domain.Page[domain.PublicFeedback], error) (*domain.Page[domain.PublicFeedback], error) {
	return func(p *domain.Page[domain.PublicFeedback], err error) (*domain.Page[domain.PublicFeedback], error) {
		if err == nil && asks(ctx, "linked") {
			err = r.rememberLinked(ctx, area, p.Nodes)
		}
		if err == nil && asks(ctx, "dialogue") {
			err = r.rememberDialogues(
				ctx,
				dialoguesOf(p.Nodes, func(f *domain.PublicFeedback) string { return f.DialogueID }),
			)
		}
		if err != nil {
			return nil, err
		}
		return p, nil
	}
}

// dialoguesOf are the dialogues that a list speaks of, each once.
func dialoguesOf[T any](list []*T, of func(*T) string) (ids []string) {
	for _, f := range list {
		if id := of(f); id != "" && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// asks reports whether a field of a connection's nodes is asked for, so that it is read for all of
// them at once.
func asks(ctx context.Context, name string) bool {
	types := []string{
		"FeedbackConnection",
		"PublicFeedbackConnection",
		"FeedbackEdge",
		"PublicFeedbackEdge",
		"Feedback",
		"PublicFeedback",
		"ProblemConnection",
		"ProblemEdge",
		"Problem",
	}
	var within func(fields []graphql.CollectedField) bool
	within = func(fields []graphql.CollectedField) bool {
		return slices.ContainsFunc(fields, func(f graphql.CollectedField) bool {
			inner := slices.Contains([]string{"nodes", "edges", "node"}, f.Name)
			return f.Name == name ||
				inner && within(graphql.CollectFields(graphql.GetOperationContext(ctx), f.Selections, types))
		})
	}
	return within(graphql.CollectFieldsCtx(ctx, types))
}

// pointers are pointers to the elements of a list.
func pointers[T any](list []T) []*T {
	result := make([]*T, len(list))
	for i := range list {
		result[i] = &list[i]
	}
	return result
}

// text is an optional argument, empty when it was left out.
func text[T ~string](s *T) T {
	if s == nil {
		return ""
	}
	return *s
}

// publicActivities is a page of what was done for a commitment, or of what of it followed.
func (r *Resolver) publicActivities(
	ctx context.Context,
	commitmentID string,
	followed *domain.Followed,
	first *int,
	after *string,
) (*domain.Page[domain.PublicActivity], error) {
	page, err := pageRequest(ctx, first, after)
	if err != nil {
		return nil, err
	}
	p, err := r.pledgeOf(ctx, commitmentID)
	if err != nil {
		return nil, err
	}
	places, err := r.publicPlaces(ctx, p.Area.Code)
	if err != nil {
		return nil, err
	}
	return r.service.CommitmentActivities(ctx, p.Area.Code, commitmentID, followed, places, page)
}
