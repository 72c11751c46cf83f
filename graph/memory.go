package graph

import (
	"context"
	"sync"

	"loftet/server/domain"
	"loftet/server/service"
)

// memory holds what has been read for one operation, so that a list of fifty does not read the same pledge fifty times.
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

// recall loads a value once for each key of an operation, however many fields ask for it at the same time.
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
func (r *Resolver) follow(ctx context.Context, p *domain.Pledge, asOf *domain.Date) (*service.FollowUp, error) {
	day := r.day(asOf)
	return recall(ctx, followKey{p.ID, day}, func() (*service.FollowUp, error) { return r.service.Follow(ctx, p, day) })
}

// followOf is how the pledge of a commitment stands.
func (r *Resolver) followOf(ctx context.Context, c *domain.Commitment, asOf *domain.Date) (*service.FollowUp, error) {
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
