package store

import (
	"context"
	"time"

	"loftet/server/domain"
)

// counting is how far what an area's activities count for has been worked out.
type counting struct {
	ID       string    `bson:"_id"` // the area
	Area     string    `bson:"area"`
	Revision int       `bson:"revision"`
	Basis    string    `bson:"basis"` // see [domain.CountingBasis]; empty while it is under way
	At       time.Time `bson:"at"`
}

// CountedBy is by what an area's activities were last counted throughout, and the revision of that
// knowledge: empty and 0 when they have not been.
func (s *Store) CountedBy(ctx context.Context, area string) (basis string, revision int, err error) {
	there, err := get[counting](ctx, s, countings, area)
	if domain.IsCode(err, domain.NotFound) {
		return "", 0, nil
	}
	if err != nil {
		return "", 0, err
	}
	return there.Basis, there.Revision, nil
}

// CountedBySave records by what an area's activities have been counted, at the revision after the
// one that was read. CONFLICT.
func (s *Store) CountedBySave(ctx context.Context, area, basis string, revision int, at time.Time) error {
	return save(ctx, s, countings, area, revision, counting{area, area, revision, basis, at})
}

// ActivityAreas are the areas in which something has been done.
func (s *Store) ActivityAreas(ctx context.Context) (areas []string, err error) {
	rows, err := s.engine.Group(ctx, activities, Group{By: []string{"area"}})
	for _, row := range rows {
		areas = append(areas, text(row.Key[0]))
	}
	return areas, fault(err, "find areas")
}

// ActivitiesOf calls each with every activity of an area, latest first. An error from each ends it
// and is returned.
func (s *Store) ActivitiesOf(ctx context.Context, area string, each func(*domain.Activity) error) error {
	return s.Activity.each(ctx, activityFilter(ActivityScope{Areas: []string{area}}, domain.ActivityFilter{}), each)
}
