package service

import (
	"context"

	"loftet/server/domain"
)

// DialogueSave adds a dialogue (revision nil) or changes one. NOT_FOUND for an area that the actor
// does not keep, CONFLICT, INVALID.
func (s *Service) DialogueSave(
	ctx context.Context,
	by domain.Actor,
	id string,
	revision *int,
	in domain.DialogueInput,
) (*domain.Dialogue, error) {
	return saveInArea(ctx, s, by, savingInArea[domain.Dialogue]{
		of: s.store.Dialogue, id: id, revision: revision, area: in.Area, keep: domain.KeepDialogues, input: in,
		not: in.NotPersonalData,
		apply: func(d *domain.Dialogue) (string, error) {
			err := d.Apply(in, s.Today())
			return "save " + string(d.StatusOn(s.Today())), err
		},
	})
}

// Dialogues is a page of an area's dialogues that the actor may see, the one with the latest first
// day first.
func (s *Service) Dialogues(
	ctx context.Context,
	by domain.Actor,
	area string,
	open *bool,
	r domain.PageRequest,
) (*domain.Page[domain.Dialogue], error) {
	return s.store.Dialogues(ctx, area, domain.MayIn(by, domain.ReadInternalDialogues, area), open, s.Today(), r)
}

// Dialogue is one dialogue. NOT_FOUND for what the actor may not see.
func (s *Service) Dialogue(ctx context.Context, by domain.Actor, id string) (*domain.Dialogue, error) {
	d, err := s.store.Dialogue.Get(ctx, id)
	return d, hidden(err, err == nil && domain.CanReadDialogue(by, d))
}

// DialoguesByID are those of the dialogues that the actor may see.
func (s *Service) DialoguesByID(
	ctx context.Context,
	by domain.Actor,
	ids []string,
) (seen []*domain.Dialogue, err error) {
	found, err := s.store.Dialogue.ByIDs(ctx, ids)
	for _, d := range found {
		if domain.CanReadDialogue(by, d) {
			seen = append(seen, d)
		}
	}
	return seen, err
}
