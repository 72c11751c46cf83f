package service

import (
	"context"
	"log/slog"

	"loftet/server/domain"
)

// completedActivities is the migration that fills in what is derived of activities today and was not when they were written.
const completedActivities = "activities: minutes and focus areas"

// Migrate makes what older versions of the program have written as this one writes it, and tells how many records it changed. Each is written at
// the revision that was read, so that it can go on while others write, and be broken off and begun again.
func (s *Service) Migrate(ctx context.Context) (changed int, err error) {
	pledges := map[string][]*domain.Pledge{}
	err = s.store.IncompleteActivities(ctx, func(a *domain.Activity) (err error) {
		known, is := pledges[a.Area]
		if !is {
			if known, err = s.pledgesOf(ctx, a.Area); err != nil {
				return err
			}
			pledges[a.Area] = known
		}
		done, err := s.complete(ctx, a, known)
		if done {
			changed++
		}
		return err
	})
	if err != nil {
		return changed, err
	}
	return changed, s.store.MigrationAdd(ctx, completedActivities, s.clock())
}

// complete writes an activity with what it lacked, unless somebody has done so meanwhile.
func (s *Service) complete(ctx context.Context, a *domain.Activity, pledges []*domain.Pledge) (done bool, err error) {
	return done, retry(func() error {
		done = a.Complete(pledges)
		if !done {
			return nil
		}
		err := s.store.ActivityReplace(ctx, a)
		if domain.IsCode(err, domain.Conflict) {
			done = false
			there, failed := s.store.Activity(ctx, a.ID)
			if failed != nil {
				return failed
			}
			*a = *there
		}
		return err
	})
}

// MigrateOnce is Migrate where that has not been done yet, for a program that starts and answers meanwhile. What it cannot do now is done at the
// next start.
func (s *Service) MigrateOnce(ctx context.Context) {
	if done, err := s.store.Migrated(ctx, completedActivities); done || err != nil {
		if err != nil {
			logFailure(ctx, "look for what is to be migrated", err)
		}
		return
	}
	changed, err := s.Migrate(ctx)
	if err != nil {
		logFailure(ctx, "migrate", err)
	}
	if changed > 0 {
		slog.InfoContext(ctx, "migrated", "records", changed)
	}
}
