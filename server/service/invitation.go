package service

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
)

// InvitationLife is how long an invitation's link works.
const InvitationLife = 24 * time.Hour

// invitationTokenBytes make a link that nobody guesses.
const invitationTokenBytes = 32

// Invited is an invitation with its link, which is shown this once.
type Invited struct {
	User      *domain.User
	Link      string
	ExpiresAt time.Time
}

// invitation makes a link's token and what is stored of it.
func (s *Service) invitation() (token string, in *domain.Invitation, err error) {
	raw := make([]byte, invitationTokenBytes)
	if _, err := io.ReadFull(s.random, raw); err != nil {
		return "", nil, fmt.Errorf("read an invitation's token: %w", err)
	}
	token = base64.RawURLEncoding.EncodeToString(raw)
	return token, &domain.Invitation{Hash: invitationHash(token), ExpiresAt: s.clock().Add(s.invitationLife)}, nil
}

// invitationHash is what is stored of a token. 256 random bits need no slow hash.
func invitationHash(token string) string {
	sum := sha256.Sum256([]byte("loftet invitation\x00" + token))
	return hex.EncodeToString(sum[:])
}

// invited is an account with its link.
func (s *Service) invited(u *domain.User, token string) *Invited {
	return &Invited{u, strings.TrimSuffix(s.baseURL, "/") + "/inbjudan/" + token, u.Invitation.ExpiresAt}
}

// UserInvite makes an account that nobody has a password to yet, and the link by which one is
// chosen. The same again, before it has been used, is a new link. FORBIDDEN; INVALID; CONFLICT when
// the username is taken.
func (s *Service) UserInvite(ctx context.Context, by domain.Actor, in domain.UserInput) (*Invited, error) {
	if !domain.MayAtAll(by, domain.KeepAccounts) {
		return nil, domain.ErrForbidden()
	}
	u := &domain.User{ID: uuid.NewString()}
	u.Apply(in)
	if err := u.ValidateNew(); err != nil {
		return nil, err
	}
	if err := mayMake(by, u); err != nil {
		return nil, err
	}
	there, err := s.store.UserNamed(ctx, u.Username)
	switch {
	case domain.IsCode(err, domain.NotFound):
		return s.invite(ctx, by, u)
	case err == nil && there.State() == domain.UserInvited && there.Holds(in):
		return s.UserInviteAgain(ctx, by, there.ID)
	case err == nil:
		return nil, &domain.Error{Code: domain.Conflict, Field: "username", Message: "Användarnamnet är upptaget."}
	}
	return nil, err
}

// invite writes a new account with its invitation.
func (s *Service) invite(ctx context.Context, by domain.Actor, u *domain.User) (*Invited, error) {
	token, invitation, err := s.invitation()
	if err != nil {
		return nil, err
	}
	u.Invitation, u.Revision, u.UpdatedAt = invitation, 1, s.clock()
	u.History = []domain.HistoryEntry{entry(by, u.UpdatedAt, "invite", "")}
	if err := s.addAccount(ctx, u); err != nil {
		return nil, err
	}
	s.userChanged(ctx, by, u, u.AreaCodes, domain.AuditUserInvite, u.Username+": "+u.Duties())
	return s.invited(u, token), nil
}

// UserInviteAgain gives an account a new link, when the first is lost or the password forgotten.
// The old link stops working; the old password is good until a new one is chosen. FORBIDDEN,
// NOT_FOUND, INVALID.
func (s *Service) UserInviteAgain(ctx context.Context, by domain.Actor, id string) (*Invited, error) {
	if !domain.MayAtAll(by, domain.KeepAccounts) {
		return nil, domain.ErrForbidden()
	}
	token, invitation, err := s.invitation()
	if err != nil {
		return nil, err
	}
	u, err := s.changeAccount(ctx, by, accountChange{
		id: id, action: domain.AuditUserInvite, verb: "invite again",
		change: func(u *domain.User) error {
			if u.Shut() {
				return &domain.Error{Code: domain.Invalid, Message: "Kontot är stängt. Öppna det först."}
			}
			u.Invitation = invitation
			return nil
		},
	})
	if err != nil {
		return nil, err
	}
	return s.invited(u, token), nil
}

// errUsedLink says that a link does not work any more, whatever the reason.
var errUsedLink = &domain.Error{
	Code: domain.Invalid, Field: "token",
	Message: "Länken har redan använts eller är för gammal. Be den som bjöd in dig om en ny.",
}

// Invitation is what a link is for; nil when it does not work.
func (s *Service) Invitation(ctx context.Context, token string) (*domain.Invitation, error) {
	u, err := s.store.UserInvited(ctx, invitationHash(token))
	if domain.IsCode(err, domain.NotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return u.Invited(s.clock()), nil
}

// InvitationAccept chooses the password of the account that a link is for, once, and ends the
// account's sign-ins. It returns the username to sign in with. Sent again with the same password,
// until the link would have expired, it answers the same. INVALID; RATE_LIMITED.
func (s *Service) InvitationAccept(ctx context.Context, token, password string) (string, error) {
	in, err := s.Invitation(ctx, token)
	if err != nil {
		return "", err
	}
	if in == nil {
		return s.accepted(ctx, token, password)
	}
	hash, err := s.hash(ctx, in.Username, password, "password")
	if err != nil {
		return "", err
	}
	u, err := s.accept(ctx, token, hash)
	if err != nil {
		return "", err
	}
	by := u.Actor("")
	s.userChanged(ctx, by, u, u.AreaCodes, domain.AuditUserAccept, u.Username)
	if _, err := s.endSessions(ctx, u.ID, func(*domain.SignInSession) bool { return true }); err != nil {
		return "", err
	}
	return u.Username, nil
}

// accepted is the username of an account whose link was used to choose that password: the answer
// may have been lost.
func (s *Service) accepted(ctx context.Context, token, password string) (string, error) {
	u, err := s.store.UserInvited(ctx, invitationHash(token))
	if domain.IsCode(err, domain.NotFound) ||
		err == nil && (u.Shut() || u.Invitation.AcceptedAt == nil || !s.clock().Before(u.Invitation.ExpiresAt)) {
		return "", errUsedLink
	}
	if err != nil {
		return "", err
	}
	giveBack, err := s.limits.known(u.Username, "link", s.clock())
	if err != nil {
		return "", err
	}
	ok, err := s.hashCost.Verify(ctx, u.PasswordHash, password)
	if err != nil {
		return "", fmt.Errorf("verify password: %w", err)
	}
	if !ok {
		return "", errUsedLink
	}
	giveBack()
	_, err = s.endSessions(ctx, u.ID, func(in *domain.SignInSession) bool { return !u.Admits(in) })
	return u.Username, err
}

// accept writes the password's hash and says that the invitation has been used, if it has not been.
func (s *Service) accept(ctx context.Context, token, hash string) (u *domain.User, err error) {
	err = retry(func() error {
		u, err = s.store.UserInvited(ctx, invitationHash(token))
		if domain.IsCode(err, domain.NotFound) || err == nil && u.Invited(s.clock()) == nil {
			return errUsedLink
		}
		if err != nil {
			return err
		}
		u.ChoosePassword(hash, "")
		u.UpdatedAt = s.clock()
		u.Invitation.AcceptedAt = &u.UpdatedAt
		u.Revision++
		u.History = append(u.History, entry(u.Actor(""), u.UpdatedAt, "accept", ""))
		return s.store.UserSave(ctx, u)
	})
	return u, err
}
