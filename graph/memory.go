package graph

import (
	"context"
	"slices"
	"sync"

	"loftet/server/domain"
)

// memory holds what has been read for one operation, so that a list of fifty does not read the same
// pledge fifty times. gqlgen's batch resolves one field for all parents of a list; what is kept
// here is asked for by different fields at different depths, which batch does not bring together.
type memory struct {
	mu      sync.Mutex
	entries map[any]*entry
}

type entry struct {
	once  sync.Once
	value any
	err   error
}

type memoryKey struct{}

func withMemory(ctx context.Context) context.Context {
	return context.WithValue(ctx, memoryKey{}, &memory{entries: map[any]*entry{}})
}

// recall loads a value once for each key of an operation, however many fields ask for it at the
// same time.
func recall[T any](ctx context.Context, key any, load func() (T, error)) (T, error) {
	m := ctx.Value(memoryKey{}).(*memory)
	m.mu.Lock()
	e := m.entries[key]
	if e == nil {
		e = &entry{}
		m.entries[key] = e
	}
	m.mu.Unlock()
	e.once.Do(func() { e.value, e.err = load() })
	if e.err != nil {
		var none T
		return none, e.err
	}
	return e.value.(T), nil
}

type (
	pledgeKey struct{ id string }
	followKey struct {
		pledge string
		asOf   domain.Date
	}
	lastVisitsKey   struct{ area string }
	latestVisitsKey struct{ area string }
	pointsKey       struct{}
	areaKey         struct{ code string }
	dialogueKey     struct{ id string }
	linkedKey       struct{ feedback string }
	placesKey       struct{ area string }
	similarKey      struct{ group string }
	problemKey      struct{ id string }
	measuresKey     struct{ problem string }
	meetingsKey     struct{ area string }
)

// remember keeps a pledge that has been read for its fields.
func remember(ctx context.Context, p *domain.Pledge) *domain.Pledge {
	if p == nil {
		return nil
	}
	_, _ = recall(ctx, pledgeKey{p.ID}, func() (*domain.Pledge, error) { return p, nil })
	return p
}

// pledgeOf is the pledge that a commitment belongs to. NOT_FOUND.
func (r *Resolver) pledgeOf(ctx context.Context, commitmentID string) (*domain.Pledge, error) {
	id := domain.PledgeIDOf(commitmentID)
	return recall(ctx, pledgeKey{id}, func() (*domain.Pledge, error) { return r.service.Pledge(ctx, actorIn(ctx), id) })
}

// follow is how a pledge stands seen from a day, today unless another is given.
func (r *Resolver) follow(ctx context.Context, p *domain.Pledge, asOf *domain.Date) (*domain.FollowUp, error) {
	day := r.day(asOf)
	return recall(ctx, followKey{p.ID, day}, func() (*domain.FollowUp, error) {
		return r.service.Follow(ctx, p, day, domain.AudienceOf(actorIn(ctx), p.Area.Code))
	})
}

// followOf is how the pledge of a commitment stands.
func (r *Resolver) followOf(ctx context.Context, c *domain.Commitment, asOf *domain.Date) (*domain.FollowUp, error) {
	p, err := r.pledgeOf(ctx, c.ID)
	if err != nil {
		return nil, err
	}
	return r.follow(ctx, p, asOf)
}

// day is the day given, else today.
func (r *Resolver) day(asOf *domain.Date) domain.Date {
	if asOf != nil && *asOf != "" {
		return *asOf
	}
	return r.service.Today()
}

// area is what is known of a municipality.
func (r *Resolver) area(ctx context.Context, code string) (*domain.Area, error) {
	return recall(ctx, areaKey{code}, func() (*domain.Area, error) {
		areas, err := r.service.Areas(ctx, []string{code})
		if err != nil {
			return nil, err
		}
		return areas[0], nil
	})
}

// publicPlaces is how an area's places are told to the public.
func (r *Resolver) publicPlaces(ctx context.Context, area string) (*domain.PublicPlaces, error) {
	return recall(ctx, placesKey{area}, func() (*domain.PublicPlaces, error) {
		return r.service.PublicPlaces(ctx, area)
	})
}

// areas are what is known of municipalities.
func (r *Resolver) areas(ctx context.Context, codes []string) ([]*domain.Area, error) {
	areas := make([]*domain.Area, len(codes))
	for i, code := range codes {
		area, err := r.area(ctx, code)
		if err != nil {
			return nil, err
		}
		areas[i] = area
	}
	return areas, nil
}

// pickupPoints are the pickup points that the actor may see, by id.
func (r *Resolver) pickupPoints(ctx context.Context) (map[string]*domain.PickupPoint, error) {
	return recall(ctx, pointsKey{}, func() (map[string]*domain.PickupPoint, error) {
		points, err := r.service.PickupPointsOf(ctx, actorIn(ctx))
		byID := make(map[string]*domain.PickupPoint, len(points))
		for _, p := range points {
			byID[p.ID] = p
		}
		return byID, err
	})
}

// know keeps a value that has been read together with others.
func know[T any](ctx context.Context, key any, value T) {
	_, _ = recall(ctx, key, func() (T, error) { return value, nil })
}

// dialogue is a dialogue that the actor may see, nil when there is none.
func (r *Resolver) dialogue(ctx context.Context, id string) (*domain.Dialogue, error) {
	if id == "" {
		return nil, nil
	}
	return recall(ctx, dialogueKey{id}, func() (*domain.Dialogue, error) {
		d, err := r.service.Dialogue(ctx, actorIn(ctx), id)
		if domain.IsCode(err, domain.NotFound) {
			return nil, nil
		}
		return d, err
	})
}

// rememberDialogues reads the dialogues of a list at once.
func (r *Resolver) rememberDialogues(ctx context.Context, ids []string) error {
	seen, err := r.service.DialoguesByID(ctx, actorIn(ctx), ids)
	for _, d := range seen {
		know(ctx, dialogueKey{d.ID}, d)
	}
	for _, id := range ids {
		know[*domain.Dialogue](ctx, dialogueKey{id}, nil) // those that were not seen
	}
	return err
}

// linked is what published feedback led to.
func (r *Resolver) linked(ctx context.Context, f *domain.PublicFeedback) ([]*domain.PublicLink, error) {
	return recall(ctx, linkedKey{f.ID}, func() ([]*domain.PublicLink, error) {
		targets, err := r.service.LinkTargets(ctx, f.Area, f.Links)
		return targets.Of(f.Links, f.PublishedOn), err
	})
}

// rememberLinked reads what a list of published feedback of an area led to at once.
func (r *Resolver) rememberLinked(ctx context.Context, area string, list []*domain.PublicFeedback) error {
	var links []domain.FeedbackLink
	for _, f := range list {
		links = append(links, f.Links...)
	}
	targets, err := r.service.LinkTargets(ctx, area, links)
	if err != nil {
		return err
	}
	for _, p := range targets.Pledges {
		if p.SignedOn != "" { // who may read a draft is for the service to say
			remember(ctx, p)
		}
	}
	for _, f := range list {
		know(ctx, linkedKey{f.ID}, targets.Of(f.Links, f.PublishedOn))
	}
	return nil
}

// maxSimilar is how many similar ones are shown with one.
const maxSimilar = 20

// similar are the others that say the same as the feedback.
func (r *Resolver) similar(ctx context.Context, f *domain.Feedback) ([]*domain.Feedback, error) {
	group, err := recall(ctx, similarKey{f.Group}, func() ([]*domain.Feedback, error) {
		groups, err := r.service.SimilarFeedback(ctx, actorIn(ctx), []*domain.Feedback{f})
		return groups[f.Group], err
	})
	others := slices.DeleteFunc(slices.Clone(group), func(other *domain.Feedback) bool { return other.ID == f.ID })
	return others[:min(len(others), maxSimilar)], err
}

// rememberSimilar reads what says the same as the feedback of a list at once.
func (r *Resolver) rememberSimilar(ctx context.Context, list []*domain.Feedback) error {
	groups, err := r.service.SimilarFeedback(ctx, actorIn(ctx), list)
	if err != nil {
		return err
	}
	for group, members := range groups {
		know(ctx, similarKey{group}, members)
	}
	return nil
}

// measures are a problem's, each as it stands.
func (r *Resolver) measures(ctx context.Context, p *domain.Problem) ([]*domain.Measure, error) {
	return recall(ctx, measuresKey{p.ID}, func() ([]*domain.Measure, error) {
		of, err := r.service.MeasuresOf(ctx, []*domain.Problem{p})
		return of[p.ID], err
	})
}

// rememberMeasures reads the measures of a list of problems at once.
func (r *Resolver) rememberMeasures(ctx context.Context, list []*domain.Problem) error {
	of, err := r.service.MeasuresOf(ctx, list)
	if err != nil {
		return err
	}
	for _, p := range list {
		know(ctx, problemKey{p.ID}, p)
		know(ctx, measuresKey{p.ID}, of[p.ID])
	}
	return nil
}

// meetings are an area's, as far as the actor may read them.
func (r *Resolver) meetings(ctx context.Context, area string) ([]*domain.CouncilMeeting, error) {
	return recall(ctx, meetingsKey{area}, func() ([]*domain.CouncilMeeting, error) {
		return r.service.Meetings(ctx, actorIn(ctx), area)
	})
}
