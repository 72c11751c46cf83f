package domain

// PageRequest asks for a part of a list.
type PageRequest struct {
	First int    // 1-100
	After string // an opaque cursor of the page before; empty for the first
	Total bool   // whether the whole number is wanted: it costs a count
}

// Limits of a page.
const (
	DefaultPage = 25
	MaxPage     = 100
)

// NewPageRequest fills in the default and refuses sizes outside 1-100 with INVALID.
func NewPageRequest(first *int, after *string) (PageRequest, error) {
	r := PageRequest{First: DefaultPage}
	if first != nil {
		r.First = *first
	}
	if r.First < 1 || r.First > MaxPage {
		return r, invalid("first", "Antalet per sida ska vara 1–100.")
	}
	if after != nil {
		r.After = *after
	}
	return r, nil
}

// Page is a part of a list, in its order.
type Page[T any] struct {
	Nodes   []*T
	Cursors []string // one for each node
	More    bool     // whether there is more behind
	Total   int      // of the whole list, when it was asked for
}

// Edges pair the nodes with their cursors.
func (p *Page[T]) Edges() []*Edge[T] {
	edges := make([]*Edge[T], len(p.Nodes))
	for i, node := range p.Nodes {
		edges[i] = &Edge[T]{p.Cursors[i], node}
	}
	return edges
}

// PageInfo is how to go on.
func (p *Page[T]) PageInfo() *PageInfo {
	info := &PageInfo{HasNextPage: p.More}
	if n := len(p.Cursors); n > 0 {
		info.EndCursor = &p.Cursors[n-1]
	}
	return info
}

// TotalCount is how long the whole list is, when that was asked for.
func (p *Page[T]) TotalCount() int { return p.Total }

// Edge is a node of a page with its cursor.
type Edge[T any] struct {
	Cursor string
	Node   *T
}

// PageInfo is how to go on behind a page.
type PageInfo struct {
	HasNextPage bool
	EndCursor   *string // nil for an empty page
}

// The connections of GraphQL, by whose names it finds the pages. A new list is added here.
type (
	AccessReviewConnection    = Page[AccessReview]
	AccessReviewEdge          = Edge[AccessReview]
	ActivityConnection        = Page[Activity]
	ActivityEdge              = Edge[Activity]
	PublicActivityConnection  = Page[PublicActivity]
	PublicActivityEdge        = Edge[PublicActivity]
	APITokenConnection        = Page[APIToken]
	APITokenEdge              = Edge[APIToken]
	AuditEntryConnection      = Page[AuditEntry]
	AuditEntryEdge            = Edge[AuditEntry]
	DeviceConnection          = Page[Device]
	DeviceEdge                = Edge[Device]
	DialogueConnection        = Page[Dialogue]
	DialogueEdge              = Edge[Dialogue]
	FeedbackConnection        = Page[Feedback]
	FeedbackEdge              = Edge[Feedback]
	PublicFeedbackConnection  = Page[PublicFeedback]
	PublicFeedbackEdge        = Edge[PublicFeedback]
	IndicatorConnection       = Page[Indicator]
	IndicatorEdge             = Edge[Indicator]
	PickupPointConnection     = Page[PickupPoint]
	PickupPointEdge           = Edge[PickupPoint]
	PledgeConnection          = Page[Pledge]
	PledgeEdge                = Edge[Pledge]
	ProblemConnection         = Page[Problem]
	PlannedActivityConnection = Page[PlannedActivity]
	PlannedActivityEdge       = Edge[PlannedActivity]
	ProblemEdge               = Edge[Problem]
	UserConnection            = Page[User]
	UserEdge                  = Edge[User]
	MeasureConnection         = Page[Measure]
	MeasureEdge               = Edge[Measure]
	PublicProblemConnection   = Page[PublicProblem]
	PublicProblemEdge         = Edge[PublicProblem]
	CouncilMeetingConnection  = Page[CouncilMeeting]
	CouncilMeetingEdge        = Edge[CouncilMeeting]
)
