package service

import (
	"context"
	"maps"
	"slices"

	"loftet/server/domain"
)

// Tell records what an area's readers are told today, by the name that each of it has for them,
// and answers how often and when the words have changed. It is the same on every server.
func (s *Service) Tell(ctx context.Context, area string, words map[string]string) (map[string]*domain.Told, error) {
	told := map[string]*domain.Told{}
	if len(words) == 0 {
		return told, nil
	}
	return told, retry(func() error {
		known, err := s.store.Told(ctx, slices.Sorted(maps.Keys(words)))
		if err != nil {
			return err
		}
		for _, t := range known {
			told[t.ID] = t
		}
		for id, text := range words {
			if told[id] == nil {
				told[id] = &domain.Told{ID: id, Area: area}
			}
			if told[id].Say(text, s.Today()) {
				if err := s.store.ToldSave(ctx, told[id]); err != nil {
					clear(told)
					return err
				}
			}
		}
		return nil
	})
}
