package store

import (
	"context"

	"loftet/server/domain"
)

// Indexes are all indexes, for the test of their shape.
func Indexes() []Index { return indexes() }

// ActivitiesBy is ActivitiesEach by pages of the test's size.
func (s *Store) ActivitiesBy(
	ctx context.Context,
	pageSize int,
	scope ActivityScope,
	each func(*domain.Activity) error,
) error {
	return allBy(
		ctx,
		s,
		pageSize,
		activities,
		activityFilter(scope, domain.ActivityFilter{}),
		byLatest,
		s.Activity.keys,
		each,
	)
}

// Cleared are the collections that clearing a demo empties.
func Cleared() []string {
	names := besideNouns
	for _, n := range nouns {
		names = append(names, n.name)
	}
	return names
}
