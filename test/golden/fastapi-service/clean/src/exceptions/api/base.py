from src.exceptions.service.base import ServiceError


class UnsupportedMediaTypeError(ServiceError):
    status = 415
    code = "unsupported_media_type"
    detail = "Send the body as application/json"


class NotReadyError(ServiceError):
    status = 503
    code = "not_ready"
    detail = "The service cannot take requests"
