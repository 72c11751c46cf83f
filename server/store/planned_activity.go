package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// maxPlanned is how many plans of one unit, or of one series, are read at once.
const maxPlanned = 1000

var byDay = []SortKey{{Field: "on"}, {Field: "_id"}}

var plannedActivityKind = kind[domain.PlannedActivity]{
	registration: registration{
		name: plannedActivities, noun: domain.NounPlannedActivity, record: func() any {
			return new(domain.PlannedActivity)
		},
		indexes: []Index{
			{Name: "area_on", Keys: append(asc("area"), byDay...)},
			{Name: "area_unit", Keys: append(asc("area", "unitKey"), byDay...)},
			{Name: "area_series", Keys: append(asc("area", "series"), byDay...)},
		},
	},
	sort:     byDay,
	keys:     func(p *domain.PlannedActivity) []any { return []any{string(p.On), p.ID} },
	identity: identityOf[domain.PlannedActivity],
}

// PlannedActivities is a page of what is planned in an area from a day until another, both
// included, by day; of one unit, or of all when it is empty.
func (s *Store) PlannedActivities(
	ctx context.Context, area, unitKey string, from, to domain.Date, r domain.PageRequest,
) (*domain.Page[domain.PlannedActivity], error) {
	return s.PlannedActivity.page(ctx, plannedFilter(area, unitKey, from, to), r)
}

// PlannedOf is what a unit plans in an area from a day until another, both included, by day.
func (s *Store) PlannedOf(
	ctx context.Context, area, unitKey string, from, to domain.Date,
) ([]*domain.PlannedActivity, error) {
	return s.PlannedActivity.find(ctx, plannedFilter(area, unitKey, from, to), maxPlanned)
}

// PlannedAfter is what is left of a series after a day, by day.
func (s *Store) PlannedAfter(
	ctx context.Context, area, series string, after domain.Date,
) ([]*domain.PlannedActivity, error) {
	return s.PlannedActivity.find(ctx, bson.D{
		{Key: "area", Value: area}, {Key: "series", Value: series}, {Key: "on", Value: bson.D{
			{Key: "$gt", Value: after},
		}},
	}, maxPlanned)
}

func plannedFilter(area, unitKey string, from, to domain.Date) bson.D {
	filter := bson.D{{Key: "area", Value: area}}
	if unitKey != "" {
		filter = append(filter, bson.E{Key: "unitKey", Value: unitKey})
	}
	return append(filter, bson.E{Key: "on", Value: between(from, to)})
}

// PlannedCalendar reads a person's calendar address. NOT_FOUND.
func (s *Store) PlannedCalendar(ctx context.Context, userID string) (*domain.PlannedCalendar, error) {
	return get[domain.PlannedCalendar](ctx, s, plannedCalendars, userID)
}

// PlannedCalendarHashed reads the calendar address with that hash. NOT_FOUND.
func (s *Store) PlannedCalendarHashed(ctx context.Context, hash string) (*domain.PlannedCalendar, error) {
	found, err := find[domain.PlannedCalendar](ctx, s, plannedCalendars, bson.D{{Key: "hash", Value: hash}}, nil, 1)
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, domain.ErrNotFound("hash")
	}
	return found[0], nil
}

// PlannedCalendarSave keeps a calendar address at revision 1, else over the revision before its
// own. CONFLICT.
func (s *Store) PlannedCalendarSave(ctx context.Context, c *domain.PlannedCalendar) error {
	return save(ctx, s, plannedCalendars, c.ID, c.Revision, c)
}

// PlannedCalendarDelete takes a person's calendar address away, and reports whether there was one.
func (s *Store) PlannedCalendarDelete(ctx context.Context, userID string) (was bool, err error) {
	n, err := s.engine.Delete(ctx, plannedCalendars, bson.D{{Key: "_id", Value: userID}})
	return n > 0, fault(err, "take a calendar address away")
}
