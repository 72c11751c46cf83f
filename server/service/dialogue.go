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
	if !domain.CanKeep(by, in.Area) {
		return nil, domain.ErrNotFound("area")
	}
	d := &domain.Dialogue{ID: id, Area: in.Area}
	if revision != nil {
		there, err := s.store.Dialogue(ctx, id)
		if err := hidden(err, err == nil && there.Area == in.Area); err != nil {
			return nil, err
		}
		if err := checkRevision(*revision, there.Revision); err != nil {
			return nil, err
		}
		d = there
	} else if !domain.ValidUUID(id) {
		return nil, errNotUUID
	}
	if err := d.Apply(in, s.Today()); err != nil {
		return nil, err
	}
	d.Revision++
	d.UpdatedAt = s.clock()
	d.History = append(d.History, entry(by, d.UpdatedAt, "save "+string(d.StatusOn(s.Today())), ""))
	if err := s.store.DialogueSave(ctx, d); err != nil {
		return nil, err
	}
	s.tell(domain.NounDialogue, d.ID, d.Area, d.UpdatedAt)
	return d, nil
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
	return s.store.Dialogues(ctx, area, domain.CanReadInternalDialogues(by, area), open, s.Today(), r)
}

// Dialogue is one dialogue. NOT_FOUND for what the actor may not see.
func (s *Service) Dialogue(ctx context.Context, by domain.Actor, id string) (*domain.Dialogue, error) {
	d, err := s.store.Dialogue(ctx, id)
	return d, hidden(err, err == nil && domain.CanReadDialogue(by, d))
}

// DialoguesByID are those of the dialogues that the actor may see.
func (s *Service) DialoguesByID(
	ctx context.Context,
	by domain.Actor,
	ids []string,
) (seen []*domain.Dialogue, err error) {
	found, err := s.store.DialoguesByID(ctx, ids)
	for _, d := range found {
		if domain.CanReadDialogue(by, d) {
			seen = append(seen, d)
		}
	}
	return seen, err
}
