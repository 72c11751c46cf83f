package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"loftet/graph/generated"
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

func pageInfo[T any](p *domain.Page[T]) *generated.PageInfo {
	info := &generated.PageInfo{HasNextPage: p.More}
	if n := len(p.Cursors); n > 0 {
		info.EndCursor = &p.Cursors[n-1]
	}
	return info
}

// edges pairs the nodes of a page with their cursors.
func edges[T, E any](p *domain.Page[T], edge func(cursor string, node *T) E) []E {
	list := make([]E, len(p.Nodes))
	for i, node := range p.Nodes {
		list[i] = edge(p.Cursors[i], node)
	}
	return list
}

func activityConnection(p *domain.Page[domain.Activity], err error) (*generated.ActivityConnection, error) {
	if err != nil {
		return nil, err
	}
	list := edges(p, func(cursor string, node *domain.Activity) *generated.ActivityEdge {
		return &generated.ActivityEdge{Cursor: cursor, Node: node}
	})
	return &generated.ActivityConnection{Nodes: p.Nodes, Edges: list, PageInfo: pageInfo(p), TotalCount: p.Total}, nil
}

func publicActivityConnection(
	p *domain.Page[domain.PublicActivity],
	err error,
) (*generated.PublicActivityConnection, error) {
	if err != nil {
		return nil, err
	}
	list := edges(p, func(cursor string, node *domain.PublicActivity) *generated.PublicActivityEdge {
		return &generated.PublicActivityEdge{Cursor: cursor, Node: node}
	})
	return &generated.PublicActivityConnection{
		Nodes:      p.Nodes,
		Edges:      list,
		PageInfo:   pageInfo(p),
		TotalCount: p.Total,
	}, nil
}

func pledgeConnection(p *domain.Page[domain.Pledge], err error) (*generated.PledgeConnection, error) {
	if err != nil {
		return nil, err
	}
	list := edges(p, func(cursor string, node *domain.Pledge) *generated.PledgeEdge {
		return &generated.PledgeEdge{Cursor: cursor, Node: node}
	})
	return &generated.PledgeConnection{Nodes: p.Nodes, Edges: list, PageInfo: pageInfo(p), TotalCount: p.Total}, nil
}

func pickupPointConnection(p *domain.Page[domain.PickupPoint], err error) (*generated.PickupPointConnection, error) {
	if err != nil {
		return nil, err
	}
	list := edges(p, func(cursor string, node *domain.PickupPoint) *generated.PickupPointEdge {
		return &generated.PickupPointEdge{Cursor: cursor, Node: node}
	})
	return &generated.PickupPointConnection{
		Nodes:      p.Nodes,
		Edges:      list,
		PageInfo:   pageInfo(p),
		TotalCount: p.Total,
	}, nil
}

func problemConnection(p *domain.Page[domain.Problem], err error) (*generated.ProblemConnection, error) {
	if err != nil {
		return nil, err
	}
	list := edges(p, func(cursor string, node *domain.Problem) *generated.ProblemEdge {
		return &generated.ProblemEdge{Cursor: cursor, Node: node}
	})
	return &generated.ProblemConnection{Nodes: p.Nodes, Edges: list, PageInfo: pageInfo(p), TotalCount: p.Total}, nil
}

func deviceConnection(p *domain.Page[domain.Device], err error) (*generated.DeviceConnection, error) {
	if err != nil {
		return nil, err
	}
	list := edges(p, func(cursor string, node *domain.Device) *generated.DeviceEdge {
		return &generated.DeviceEdge{Cursor: cursor, Node: node}
	})
	return &generated.DeviceConnection{Nodes: p.Nodes, Edges: list, PageInfo: pageInfo(p), TotalCount: p.Total}, nil
}

func dialogueConnection(p *domain.Page[domain.Dialogue], err error) (*generated.DialogueConnection, error) {
	if err != nil {
		return nil, err
	}
	list := edges(p, func(cursor string, node *domain.Dialogue) *generated.DialogueEdge {
		return &generated.DialogueEdge{Cursor: cursor, Node: node}
	})
	return &generated.DialogueConnection{Nodes: p.Nodes, Edges: list, PageInfo: pageInfo(p), TotalCount: p.Total}, nil
}

// moderated makes a connection of a page of the queue, with what the page's feedback has beside it
// read at once.
func (r *Resolver) moderated(
	ctx context.Context,
) func(*domain.Page[domain.Feedback], error) (*generated.FeedbackConnection, error) {
	return func(p *domain.Page[domain.Feedback], err error) (*generated.FeedbackConnection, error) {
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
		list := edges(p, func(cursor string, node *domain.Feedback) *generated.FeedbackEdge {
			return &generated.FeedbackEdge{Cursor: cursor, Node: node}
		})
		return &generated.FeedbackConnection{
			Nodes:      p.Nodes,
			Edges:      list,
			PageInfo:   pageInfo(p),
			TotalCount: p.Total,
		}, nil
	}
}

// publicFeedback makes a connection of a page of published feedback of an area, with what the
// page's feedback has beside it read at once.
func (r *Resolver) publicFeedback(
	ctx context.Context,
	area string,
) func(*domain.Page[domain.PublicFeedback], error) (*generated.PublicFeedbackConnection, error) {
	return func(p *domain.Page[domain.PublicFeedback], err error) (*generated.PublicFeedbackConnection, error) {
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
		list := edges(p, func(cursor string, node *domain.PublicFeedback) *generated.PublicFeedbackEdge {
			return &generated.PublicFeedbackEdge{Cursor: cursor, Node: node}
		})
		return &generated.PublicFeedbackConnection{
			Nodes:      p.Nodes,
			Edges:      list,
			PageInfo:   pageInfo(p),
			TotalCount: p.Total,
		}, nil
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

// asks tells whether a field of a connection's nodes is asked for, so that it is read for all of
// them at once.
func asks(ctx context.Context, name string) bool {
	types := []string{
		"FeedbackConnection",
		"PublicFeedbackConnection",
		"FeedbackEdge",
		"PublicFeedbackEdge",
		"Feedback",
		"PublicFeedback",
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

func indicatorConnection(p *domain.Page[domain.Indicator], err error) (*generated.IndicatorConnection, error) {
	if err != nil {
		return nil, err
	}
	list := edges(p, func(cursor string, node *domain.Indicator) *generated.IndicatorEdge {
		return &generated.IndicatorEdge{Cursor: cursor, Node: node}
	})
	return &generated.IndicatorConnection{Nodes: p.Nodes, Edges: list, PageInfo: pageInfo(p), TotalCount: p.Total}, nil
}

func auditEntryConnection(p *domain.Page[domain.AuditEntry], err error) (*generated.AuditEntryConnection, error) {
	if err != nil {
		return nil, err
	}
	list := edges(p, func(cursor string, node *domain.AuditEntry) *generated.AuditEntryEdge {
		return &generated.AuditEntryEdge{Cursor: cursor, Node: node}
	})
	return &generated.AuditEntryConnection{Nodes: p.Nodes, Edges: list, PageInfo: pageInfo(p), TotalCount: p.Total}, nil
}

func apiTokenConnection(p *domain.Page[domain.APIToken], err error) (*generated.APITokenConnection, error) {
	if err != nil {
		return nil, err
	}
	list := edges(p, func(cursor string, node *domain.APIToken) *generated.APITokenEdge {
		return &generated.APITokenEdge{Cursor: cursor, Node: node}
	})
	return &generated.APITokenConnection{Nodes: p.Nodes, Edges: list, PageInfo: pageInfo(p), TotalCount: p.Total}, nil
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
