package service

import (
	"context"

	"loftet/server/domain"
)

// heard saves the phone's status report. Submitting does not depend on it, so a failure is
// only logged.
func (s *Service) heard(ctx context.Context, by domain.Actor, batch domain.Batch) {
	id := domain.DeviceIDOf(batch.DeviceID, by.UserID)
	err := retry(func() error {
		d, err := s.store.Device.Get(ctx, id)
		if domain.IsCode(err, domain.NotFound) {
			d, err = &domain.Device{ID: id, Area: by.Areas[0], DeviceID: batch.DeviceID}, nil
		}
		if err != nil {
			return err
		}
		d.Hear(batch, by, s.clock())
		return s.saveDevice(ctx, d)
	})
	if err != nil && !domain.IsCode(err, domain.Conflict) { // another report of the same phone was quicker
		LogFailure(ctx, "take down a phone's report", err)
	}
}

// phoneSeen makes sure that a phone on which somebody is signed in is among the area's phones, also
// one that only reads, and says that one which a coordinator signed out is signed in again. Signing
// in does not depend on it, so a failure is only logged.
func (s *Service) phoneSeen(ctx context.Context, u *domain.User, deviceID string) {
	if len(u.AreaCodes) == 0 || !domain.MayIn(u.Actor(""), domain.LogActivities, u.AreaCodes[0]) {
		return
	}
	id := domain.DeviceIDOf(deviceID, u.ID)
	err := retry(func() error {
		d, err := s.store.Device.Get(ctx, id)
		switch {
		case domain.IsCode(err, domain.NotFound):
			d = &domain.Device{
				ID: id, Area: u.AreaCodes[0], DeviceID: deviceID, User: u.Performer(), LastSeen: s.clock(),
			}
			return s.saveDevice(ctx, d)
		case err != nil || d.SignedOutAt == nil:
			return err
		}
		d.SignedOutAt = nil
		return s.saveDevice(ctx, d)
	})
	if err != nil {
		LogFailure(ctx, "save that a phone is signed in", err)
	}
}

// Devices is a page of an area's phones, the one last heard of first; none of an area that the
// actor may not review.
func (s *Service) Devices(
	ctx context.Context,
	by domain.Actor,
	area string,
	r domain.PageRequest,
) (*domain.Page[domain.Device], error) {
	if !domain.MayIn(by, domain.KeepDevices, area) {
		return &domain.Page[domain.Device]{}, nil
	}
	return s.store.Devices(ctx, area, r)
}

// DeviceSignOut ends a user's sign-ins on one phone. What the phone holds unsent stays there until
// that user signs in again. NOT_FOUND.
func (s *Service) DeviceSignOut(ctx context.Context, by domain.Actor, id string) (*domain.Device, error) {
	var out *domain.Device
	err := retry(func() error {
		d, err := s.store.Device.Get(ctx, id)
		if err := hidden(err, err == nil && domain.MayIn(by, domain.KeepDevices, d.Area)); err != nil {
			return err
		}
		if err := s.endPhone(ctx, d); err != nil {
			return err
		}
		now := s.clock()
		d.SignedOutAt = &now
		out = d
		return s.saveDevice(ctx, d)
	})
	if err != nil {
		return nil, err
	}
	s.note(ctx, []string{out.Area}, domain.AuditEntry{
		Actor: by.Username, Action: domain.AuditDeviceOut, Noun: domain.NounDevice, RecordID: out.ID,
		Detail: out.User.Username,
	})
	return out, nil
}

// endPhone ends a user's sign-ins on one phone; all of the user's if none is known by that phone's
// id, since what a phone calls itself may differ from what it signed in as.
func (s *Service) endPhone(ctx context.Context, d *domain.Device) error {
	ended, err := s.endSessions(ctx, d.User.UserID, func(in *domain.SignInSession) bool {
		return in.DeviceID == d.DeviceID
	})
	if err == nil && ended == 0 && d.SignedOutAt == nil {
		_, err = s.endSessions(ctx, d.User.UserID, func(*domain.SignInSession) bool { return true })
	}
	return err
}

// saveDevice writes what is known of a phone and tells of it.
func (s *Service) saveDevice(ctx context.Context, d *domain.Device) error {
	d.Revision++
	d.UpdatedAt = s.clock()
	if err := s.store.Device.Save(ctx, d); err != nil {
		return err
	}
	s.tell(domain.NounDevice, d.ID, d.Area, d.UpdatedAt, d)
	return nil
}

// Silent reports whether a phone has held unsent work for a day without being heard of.
func (s *Service) Silent(d *domain.Device) bool { return d.SilentOn(s.clock()) }
