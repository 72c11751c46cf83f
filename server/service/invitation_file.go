package service

import (
	"context"

	"github.com/google/uuid"

	"loftet/server/domain"
)

// InvitedMany is what a file of invitations made, or would make: all of it, or nothing and what is
// wrong.
type InvitedMany struct {
	Invited []*Invited // without links in a dry run
	Wrong   []*domain.FileError
}

// UserInviteMany invites all in a file, or says what is wrong with it by row. A dry run only looks.
// Again it gives those who have not chosen a password new links. FORBIDDEN.
func (s *Service) UserInviteMany(ctx context.Context, by domain.Actor, csv string, dryRun bool) (*InvitedMany, error) {
	if !domain.MayAtAll(by, domain.KeepAccounts) {
		return nil, domain.ErrForbidden()
	}
	many := &InvitedMany{}
	rows, wrong := domain.ReadInvitations(csv)
	many.Wrong = wrong
	for _, row := range rows {
		u, err := s.lookAt(ctx, by, row)
		faults := row.Faults(err)
		if err != nil && faults == nil || domain.IsCode(err, domain.Unavailable) {
			return nil, err
		}
		many.Wrong = append(many.Wrong, faults...)
		many.Invited = append(many.Invited, &Invited{User: u})
	}
	many.Wrong = append(many.Wrong, named(rows)...)
	if len(many.Wrong) > 0 || dryRun {
		return many, nil
	}
	many.Invited = nil
	for _, row := range rows {
		in, err := s.UserInvite(ctx, by, row.Input)
		if err != nil { // taken by another meanwhile: those before it are made, and the file can be sent again
			many.Wrong = row.Faults(err)
			if many.Wrong == nil || domain.IsCode(err, domain.Unavailable) {
				return nil, err
			}
			return many, nil
		}
		many.Invited = append(many.Invited, in)
	}
	return many, nil
}

// lookAt says what is wrong with one row.
func (s *Service) lookAt(ctx context.Context, by domain.Actor, row domain.InvitationRow) (*domain.User, error) {
	u := &domain.User{ID: uuid.NewString()}
	u.Apply(row.Input)
	if err := u.ValidateNew(); err != nil {
		return nil, err
	}
	if err := mayMake(by, u); err != nil {
		return nil, err
	}
	there, err := s.store.UserNamed(ctx, u.Username)
	switch {
	case domain.IsCode(err, domain.NotFound):
		return u, nil
	case err != nil:
		return nil, err
	case there.State() != domain.UserInvited || !there.Holds(row.Input):
		return nil, &domain.Error{Code: domain.Conflict, Field: "username", Message: "Användarnamnet är upptaget."}
	}
	return there, nil
}

// named says which rows have a username that a row above has.
func named(rows []domain.InvitationRow) (wrong []*domain.FileError) {
	there := map[string]bool{}
	for _, row := range rows {
		if there[row.Input.Username] {
			wrong = append(wrong, row.Faults(&domain.Error{
				Code: domain.Invalid, Field: "username", Message: "Användarnamnet står på en rad högre upp också.",
			})...)
		}
		there[row.Input.Username] = true
	}
	return wrong
}
