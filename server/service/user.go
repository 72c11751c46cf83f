package service

import (
	"context"
	"slices"
	"strings"
	"time"

	"loftet/server/auth"
	"loftet/server/domain"
)

// UserAdd adds an account with a password, for the program's own commands: in the app, whoever an
// account is for chooses it. FORBIDDEN, INVALID (also for a weak password), CONFLICT when the
// username is taken.
func (s *Service) UserAdd(ctx context.Context, by domain.Actor, u domain.User, password string) (*domain.User, error) {
	if !by.System {
		return nil, domain.ErrForbidden()
	}
	if err := u.ValidateNew(); err != nil {
		return nil, err
	}
	hash, err := s.hash(ctx, u.Username, password, "password")
	if err != nil {
		return nil, err
	}
	u.PasswordHash, u.Revision, u.UpdatedAt = hash, 1, s.clock()
	u.History = append(u.History, entry(by, u.UpdatedAt, "add", ""))
	if err := s.addAccount(ctx, &u); err != nil {
		return nil, err
	}
	s.userChanged(ctx, by, &u, u.AreaCodes, domain.AuditUserAdd, u.Username)
	return &u, nil
}

// addAccount writes a new account. CONFLICT when the username is taken.
func (s *Service) addAccount(ctx context.Context, u *domain.User) error {
	err := s.store.UserSave(ctx, u)
	if domain.IsCode(err, domain.Conflict) {
		return &domain.Error{Code: domain.Conflict, Field: "username", Message: "Användarnamnet är upptaget."}
	}
	return err
}

// userChanged tells of a changed account in the areas that it works or worked in, ends its streams,
// which begin again with what it may see now, and writes in the audit log.
func (s *Service) userChanged(
	ctx context.Context, by domain.Actor, u *domain.User, areas []string, action domain.AuditAction, detail string,
) {
	for _, area := range areas {
		s.tell(domain.NounUser, u.ID, area, u.UpdatedAt, u)
	}
	s.changes.cutUser(u.ID)
	s.note(ctx, areas, domain.AuditEntry{
		Actor: by.Signature(), Action: action, Noun: domain.NounUser, RecordID: u.ID, Detail: detail,
	})
}

// accountChange is one change of an account.
type accountChange struct {
	id     string
	review *domain.AccessReview // that led to it; nil when whoever keeps the account makes it
	action domain.AuditAction
	verb   string // in the account's history
	reason string
	change func(*domain.User) error
	detail func(before, after *domain.User) string // for the audit log; nil: the username and the reason
}

// changeAccount carries out a change of an account. NOT_FOUND, INVALID.
func (s *Service) changeAccount(ctx context.Context, by domain.Actor, c accountChange) (*domain.User, error) {
	s.keeping.Lock()
	defer s.keeping.Unlock()
	var before domain.User
	var after *domain.User
	err := retry(func() error {
		u, err := s.accountToChange(ctx, by, c)
		if err != nil {
			return err
		}
		before = *u
		if err := c.change(u); err != nil {
			return err
		}
		if err := s.checkAccount(ctx, &before, u); err != nil {
			return err
		}
		if err := mayMake(by, u); c.review == nil && err != nil {
			return err
		}
		after = u
		u.UpdatedAt = s.clock()
		u.Revision++
		u.History = append(u.History, entry(by, u.UpdatedAt, c.verb, c.reason))
		return s.store.UserSave(ctx, u)
	})
	if err != nil {
		return nil, err
	}
	detail := strings.TrimSuffix(after.Username+": "+c.reason, ": ")
	if c.detail != nil {
		detail = c.detail(&before, after)
	}
	left := slices.DeleteFunc(slices.Clone(before.AreaCodes), func(area string) bool {
		return slices.Contains(after.AreaCodes, area)
	})
	s.userChanged(ctx, by, after, slices.Concat(after.AreaCodes, left), c.action, detail)
	return after, nil
}

// accountToChange is the account of a change, if the actor may make it. NOT_FOUND, INVALID.
func (s *Service) accountToChange(ctx context.Context, by domain.Actor, c accountChange) (*domain.User, error) {
	if c.review == nil {
		return s.account(ctx, by, c.id)
	}
	return s.reviewedAccount(ctx, by, c.review.Area, c.id)
}

// account is an account that the actor is to change. NOT_FOUND; INVALID for one's own, and for one
// that works in an area of others too.
func (s *Service) account(ctx context.Context, by domain.Actor, id string) (*domain.User, error) {
	u, err := s.store.User(ctx, id)
	if err := hidden(err, err == nil && domain.MayToAccount(by, domain.ReadAccounts, u)); err != nil {
		return nil, err
	}
	switch {
	case u.ID == by.UserID:
		return nil, &domain.Error{
			Code: domain.Invalid, Message: "Ditt eget konto kan du inte ändra. Be en annan administratör.",
		}
	case !domain.MayToAccount(by, domain.KeepAccounts, u):
		return nil, &domain.Error{
			Code:    domain.Invalid,
			Message: "Kontot arbetar också i områden som du inte har hand om. Be den som har hand om dem.",
		}
	}
	return u, nil
}

// checkAccount says what is wrong with an account that is to be written: its rules, and the last
// administrator gone.
func (s *Service) checkAccount(ctx context.Context, before, after *domain.User) error {
	if err := after.Validate(); err != nil {
		return err
	}
	admins, err := s.store.Admins(ctx, domain.RolesThat(domain.KeepAccounts), before.Party)
	if err != nil {
		return err
	}
	admins = slices.DeleteFunc(admins, func(u *domain.User) bool { return u.ID == before.ID })
	if area, last := before.LastAdmin(admins); last && !after.Keeps(area, before.Party) {
		return &domain.Error{
			Code:    domain.Invalid,
			Message: "Det är den sista administratören för " + area + ". Utse en annan först.",
		}
	}
	return nil
}

// mayMake says what the actor may not give an account.
func mayMake(by domain.Actor, u *domain.User) error {
	switch {
	case by.System:
		return nil
	case u.Party != by.Party:
		return &domain.Error{
			Code: domain.Invalid, Field: "party", Message: "Du har bara hand om den egna partens konton.",
		}
	case !domain.MayToAccount(by, domain.KeepAccounts, u):
		return &domain.Error{Code: domain.Invalid, Field: "areas", Message: "Välj bland dina egna områden."}
	}
	return nil
}

// UserUpdate changes what an account may do, its unit and its areas. The same content again is the
// same answer. FORBIDDEN, NOT_FOUND, INVALID, CONFLICT.
func (s *Service) UserUpdate(
	ctx context.Context, by domain.Actor, id string, revision int, in domain.UserInput,
) (*domain.User, error) {
	if !domain.MayAtAll(by, domain.KeepAccounts) {
		return nil, domain.ErrForbidden()
	}
	u, err := s.account(ctx, by, id)
	if err != nil {
		return nil, err
	}
	if u.Holds(in) {
		return u, nil
	}
	return s.changeAccount(ctx, by, accountChange{
		id: id, action: domain.AuditUserChange, verb: "change",
		change: func(u *domain.User) error {
			if err := checkRevision(revision, u.Revision); err != nil {
				return err
			}
			if strings.TrimSpace(in.Username) != u.Username {
				return &domain.Error{
					Code: domain.Invalid, Field: "username", Message: "Användarnamnet kan inte ändras.",
				}
			}
			u.Apply(in)
			return nil
		},
		detail: func(before, after *domain.User) string {
			return after.Username + ": " + before.Duties() + " → " + after.Duties()
		},
	})
}

// Shut is what ended with an account.
type Shut struct {
	User                       *domain.User
	EndedSessions, RevokedKeys int
}

// UserDisable shuts an account: its sign-ins, keys and streams end at once. Again it ends what may
// be left of them. FORBIDDEN, NOT_FOUND, INVALID.
func (s *Service) UserDisable(ctx context.Context, by domain.Actor, id, reason string) (*Shut, error) {
	return s.shut(ctx, by, id, accountChange{
		action: domain.AuditUserDisable, verb: "disable", reason: reason,
		change: func(u *domain.User) error { u.Disabled = true; return nil },
	}, func(u *domain.User) bool { return u.Disabled })
}

// UserRetire shuts an account for good. FORBIDDEN, NOT_FOUND, INVALID.
func (s *Service) UserRetire(ctx context.Context, by domain.Actor, id, reason string) (*Shut, error) {
	now := s.clock()
	return s.shut(ctx, by, id, accountChange{
		action: domain.AuditUserRetire, verb: "retire", reason: reason,
		change: func(u *domain.User) error { u.Disabled, u.RetiredAt = true, &now; return nil },
	}, func(u *domain.User) bool { return u.RetiredAt != nil })
}

func (s *Service) shut(
	ctx context.Context, by domain.Actor, id string, c accountChange, already func(*domain.User) bool,
) (*Shut, error) {
	if !domain.MayAtAll(by, domain.KeepAccounts) {
		return nil, domain.ErrForbidden()
	}
	if err := domain.CheckReason(c.reason); err != nil {
		return nil, err
	}
	u, err := s.account(ctx, by, id)
	if err != nil {
		return nil, err
	}
	if !already(u) {
		shut := c.change
		c.id, c.change = id, func(u *domain.User) error { u.Invitation = nil; return shut(u) }
		if u, err = s.changeAccount(ctx, by, c); err != nil {
			return nil, err
		}
	}
	return s.shutOut(ctx, by, u)
}

// shutOut ends the sign-ins and keys of an account that is shut.
func (s *Service) shutOut(ctx context.Context, by domain.Actor, u *domain.User) (*Shut, error) {
	ended, err := s.endSessions(ctx, u.ID, func(*domain.SignInSession) bool { return true })
	if err != nil {
		return nil, err
	}
	keys, err := s.revokeKeys(ctx, by, u.ID)
	return &Shut{u, ended, keys}, err
}

// UserEnable opens an account that was shut. One that is open stays so. FORBIDDEN, NOT_FOUND,
// INVALID.
func (s *Service) UserEnable(ctx context.Context, by domain.Actor, id, reason string) (*domain.User, error) {
	if !domain.MayAtAll(by, domain.KeepAccounts) {
		return nil, domain.ErrForbidden()
	}
	if err := domain.CheckReason(reason); err != nil {
		return nil, err
	}
	u, err := s.account(ctx, by, id)
	if err != nil || u.State() == domain.UserActive || u.State() == domain.UserInvited {
		return u, err
	}
	return s.changeAccount(ctx, by, accountChange{
		id: id, action: domain.AuditUserEnable, verb: "enable", reason: reason,
		change: func(u *domain.User) error {
			if u.RetiredAt != nil {
				return &domain.Error{Code: domain.Invalid, Message: "Kontot är avslutat. Bjud in till ett nytt."}
			}
			u.Disabled = false
			return nil
		},
	})
}

// hash is the hash of a password that may be used. INVALID when it may not.
func (s *Service) hash(ctx context.Context, username, password, field string) (string, error) {
	if err := auth.CheckPassword(password, username); err != nil {
		return "", &domain.Error{Code: domain.Invalid, Field: field, Message: passwordRule(err)}
	}
	return s.hashCost.Hash(ctx, s.random, password)
}

// Users is a page of all accounts by username, for the program's own commands. FORBIDDEN.
func (s *Service) Users(ctx context.Context, by domain.Actor, r domain.PageRequest) (*domain.Page[domain.User], error) {
	if !by.System {
		return nil, domain.ErrForbidden()
	}
	return s.store.Users(ctx, r)
}

// UserNamed is the account with a username, for the program's own commands. FORBIDDEN, NOT_FOUND.
func (s *Service) UserNamed(ctx context.Context, by domain.Actor, username string) (*domain.User, error) {
	if !by.System {
		return nil, domain.ErrForbidden()
	}
	return s.store.UserNamed(ctx, username)
}

// UsersOf is a page of the accounts of the actor's party in an area, by username; none of an area
// that the actor does not administer.
func (s *Service) UsersOf(
	ctx context.Context, by domain.Actor, area string, r domain.PageRequest,
) (*domain.Page[domain.User], error) {
	if !domain.May(by, domain.ReadAccounts, domain.Subject{Areas: []string{area}, Party: by.Party}) {
		return &domain.Page[domain.User]{}, nil
	}
	return s.store.UsersOf(ctx, area, by.Party, r)
}

// Me is the actor's own account.
func (s *Service) Me(ctx context.Context, by domain.Actor) (*domain.User, error) {
	return s.store.User(ctx, by.UserID)
}

// LastUsed is when an account was last used, by signing in or by a key, as far as the actor may
// know.
func (s *Service) LastUsed(ctx context.Context, by domain.Actor, u *domain.User) (*time.Time, error) {
	if !mayEndSessions(by, u) && !domain.MayToAccount(by, domain.ReadAccounts, u) {
		return nil, nil
	}
	used, err := s.store.LastUses(ctx, []string{u.ID})
	if at, is := used[u.ID]; is {
		return &at, err
	}
	return nil, err
}

// Areas are the municipalities with those codes; one that has no pledge yet goes by its code.
func (s *Service) Areas(ctx context.Context, codes []string) ([]*domain.Area, error) {
	areas := make([]*domain.Area, len(codes))
	for i, code := range codes {
		pledges, err := s.store.PledgesOf(ctx, code)
		if err != nil {
			return nil, err
		}
		areas[i] = areaOf(code, pledges)
	}
	return areas, nil
}

// areaOf is what an area's pledges tell of it; without any its code is its name.
func areaOf(code string, pledges []*domain.Pledge) *domain.Area {
	if len(pledges) > 0 {
		return &pledges[0].Area
	}
	return &domain.Area{Code: code, Name: code}
}
